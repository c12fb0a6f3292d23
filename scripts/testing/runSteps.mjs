import { spawn } from 'node:child_process'

/**
 * @typedef {{ name: string, command: string, needs?: string[], env?: Record<string, string> }} Step
 * @typedef {{ step: Step, ok: boolean, ran: boolean, seconds: number, output: string }} Outcome
 */

/**
 * Runs the steps in their order, at most `atOnce` together, each after what it needs.
 * A failure stops only the steps that need the failed one; those come back as not run.
 * @param {readonly Step[]} steps
 * @param {{ atOnce: number, run?: (step: Step) => Promise<Outcome>, onEnd?: (outcome: Outcome) => void }} options
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps, { atOnce, run = runCommand, onEnd = () => {} }) {
  const done = new Map()
  const started = new Set()
  const running = new Set()
  const isReady = (step) => !started.has(step) && (step.needs ?? []).every((name) => done.has(name))
  const begin = async (step) => {
    const blocked = (step.needs ?? []).some((name) => !done.get(name).ok)
    const outcome = blocked ? { step, ok: false, ran: false, seconds: 0, output: '' } : await run(step)
    done.set(step.name, outcome)
    onEnd(outcome)
  }
  while (done.size < steps.length) {
    for (const step of steps.filter(isReady).slice(0, atOnce - running.size)) {
      started.add(step)
      const job = begin(step).finally(() => running.delete(job))
      running.add(job)
    }
    if (running.size === 0) throw new Error(`steps wait for each other: ${steps.filter((step) => !started.has(step)).map(({ name }) => name).join(', ')}`)
    await Promise.race(running)
  }
  return steps.map(({ name }) => done.get(name))
}

/** @param {Step} step @returns {Promise<Outcome>} */
export function runCommand(step) {
  const begun = performance.now()
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(step.command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...step.env } })
    const collect = (chunk) => (output += chunk)
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    const end = (ok) => resolve({ step, ok, ran: true, seconds: (performance.now() - begun) / 1000, output })
    child.on('error', (error) => (collect(String(error)), end(false)))
    child.on('close', (code) => end(code === 0))
  })
}
