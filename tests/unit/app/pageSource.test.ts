import { expect, it } from 'vitest'
import { pageSource } from '@/app/pageSource'

const hosted = { getElementById: () => null } as unknown as Document
const answer = (response: Partial<Response> | null): typeof fetch => () => (response === null ? Promise.reject(new TypeError('offline')) : Promise.resolve(response as Response))

it.each([
  ['the file beside the page', answer({ ok: true, text: () => Promise.resolve('<html>') }), '<html>'],
  ['nothing without a network', answer(null), null],
  ['nothing where it is not deployed', answer({ ok: false }), null],
])('a hosted page gives %s', async (_name, fetchFile, given) => {
  expect(await pageSource(hosted, fetchFile)()).toBe(given)
})
