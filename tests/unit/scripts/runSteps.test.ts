import { expect, it } from 'vitest'
import { runCommand, runSteps } from '../../../scripts/testing/runSteps.mjs'

interface Named {
  readonly name: string
  readonly command: string
  readonly needs?: string[]
}

const step = (name: string, needs: string[] = []): Named => ({ name, command: '', needs })

it('runs a step after what it needs, and not at all when that failed', async () => {
  const order: string[] = []
  const run = async (asked: Named) => {
    order.push(asked.name)
    return { step: asked, ok: asked.name !== 'build', ran: true, seconds: 1, output: '' }
  }
  const outcomes = await runSteps([step('browser', ['build']), step('build'), step('lint')], { atOnce: 1, run })
  expect(order).toEqual(['build', 'lint'])
  expect(outcomes.map(({ step: { name }, ok, ran }) => [name, ok, ran])).toEqual([
    ['browser', false, false],
    ['build', false, true],
    ['lint', true, true],
  ])
})

it('runs no more at once than asked', async () => {
  let running = 0
  let most = 0
  const run = async (asked: Named) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running--
    return { step: asked, ok: true, ran: true, seconds: 0, output: '' }
  }
  await runSteps(['a', 'b', 'c', 'd', 'e'].map((name) => step(name)), { atOnce: 2, run })
  expect(most).toBe(2)
})

it('says which steps wait for each other', async () => {
  await expect(runSteps([step('a', ['b']), step('b', ['a'])], { atOnce: 2 })).rejects.toThrow('steps wait for each other: a, b')
})

it('takes the verdict and the words of a command', async () => {
  const outcome = await runCommand({ name: 'say', command: 'echo said; echo wrong >&2; exit 3' })
  expect({ ok: outcome.ok, output: outcome.output.split('\n').sort() }).toEqual({ ok: false, output: ['', 'said', 'wrong'] })
})
