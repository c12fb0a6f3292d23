import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/view'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'
import { freshStores } from '../withStores'

describe('useView', () => {
  beforeEach(() => void freshStores())

  it.each([
    [{ page: 'compare' }, 'push'],
    [{ indicators: ['info_disclosed'] }, 'push'],
    [{ chart: 'table' }, 'push'],
    [{ query: '公开' }, 'replace'],
    [{ page: 'overview' }, 'replace'],
  ] as const)('a change %j is a %s', (change, history) => {
    const store = useView()
    store.patch(change)
    expect(store.lastWrite).toEqual({ view: { ...DEFAULT_VIEW, ...change }, history })
  })

  it('takes a link as it comes, with its problems, until they are dismissed', () => {
    const store = useView()
    const problem = { code: 'link_unreadable', level: 'error', place: {}, quoted: '20x4', values: {} } as const
    store.replace({ ...DEFAULT_VIEW, page: 'town' }, [problem])
    expect([store.view.page, store.lastWrite.history, store.problems]).toEqual(['town', 'none', [problem]])
    store.dismissProblems()
    expect(store.problems).toEqual([])
  })

  it.each([
    [{ page: 'data' }, 0],
    [{ years: { kind: 'span', from: 2022, to: 2022 } }, 0],
    [{ evidence: { town: 'a', year: 2022, indicator: 'b' } }, 1],
    [{ look: 'dark', lang: 'en' }, 1],
  ] as const)('after the change %j of the reader %i problems of the link are still told', (change, told) => {
    const store = useView()
    store.replace(DEFAULT_VIEW, [{ code: 'link_unreadable', level: 'error', place: {}, quoted: '20x4', values: {} }])
    store.patch(change)
    expect(store.problems).toHaveLength(told)
  })

  it('goes on telling of data that is still awaited', () => {
    const store = useView()
    store.replace(DEFAULT_VIEW, [{ code: 'dataset_elsewhere', level: 'note', place: {}, quoted: 'local', values: {} }])
    store.waitFor({ ref: { id: 'local', fingerprint: '8f3a21' }, search: '' })
    store.patch({ page: 'import' })
    expect(store.problems).toHaveLength(1)
  })

  it('opens another data set and drops what names parts of the old one', () => {
    const store = useView()
    store.patch({ towns: ['140404102'], dataset: { id: 'demo', fingerprint: null } })
    store.patch({ dataset: { id: 'towns', fingerprint: null } })
    expect([useDatasets().activeId, store.view.towns]).toEqual(['towns', 'all'])
  })
})
