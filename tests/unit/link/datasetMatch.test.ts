import { expect, it } from 'vitest'
import type { FragmentState, KnownDataset } from '@/link/datasetMatch'
import { matchDataset } from '@/link/datasetMatch'

const known: KnownDataset[] = [
  { id: 'towns', origin: 'builtin', fingerprint: '8f3a21' },
  { id: 'demo', origin: 'builtin', fingerprint: null },
  { id: 'x7', origin: 'local', fingerprint: '00ff00' },
]

it.each<[string, string | null, FragmentState, object]>([
  ['towns', null, 'absent', { kind: 'open', id: 'towns' }],
  ['towns', '8f3a21', 'absent', { kind: 'open', id: 'towns' }],
  ['towns', '111111', 'absent', { kind: 'open_changed', id: 'towns' }],
  ['demo', '111111', 'absent', { kind: 'open', id: 'demo' }],
  ['local', '00ff00', 'absent', { kind: 'open', id: 'x7' }],
  ['local', '111111', 'absent', { kind: 'elsewhere' }],
  ['local', null, 'absent', { kind: 'elsewhere' }],
  ['local', '8f3a21', 'absent', { kind: 'open', id: 'towns' }],
  ['x7', null, 'absent', { kind: 'open', id: 'x7' }],
  ['x7', '111111', 'absent', { kind: 'open_changed', id: 'x7' }],
  ['link', '222222', 'read', { kind: 'open_fragment' }],
  ['link', '222222', 'refused', { kind: 'fragment_refused' }],
  ['link', '222222', 'absent', { kind: 'fragment_lost' }],
  ['link', '00ff00', 'absent', { kind: 'open', id: 'x7' }],
  ['nowhere', null, 'absent', { kind: 'unknown' }],
  ['__proto__', null, 'absent', { kind: 'unknown' }],
])('%s~%s, data in the link %s', (id, fingerprint, fragment, match) => {
  expect(matchDataset({ ref: { id, fingerprint }, known, fragment })).toEqual(match)
})
