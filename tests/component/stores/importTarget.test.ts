import { beforeEach, describe, expect, it } from 'vitest'
import type { Dataset } from '@/domain/dataset'
import { useDatasets } from '@/stores/datasets'
import { useImportTarget } from '@/stores/importing/importTarget'
import { buildTestDataset } from '../../unit/buildTestDataset'
import type { TestRow } from '../../unit/buildTestDataset'
import { freshStores } from '../withStores'

const both = (text: string) => ({ zh: text, en: text })
const local = (id: string, title: string, rows: readonly TestRow[]): Dataset => buildTestDataset({ rows, info: { id: `local-${id}`, origin: 'local', title: both(title) } })
const FIRST: TestRow[] = [['东镇', 2023, '案件', '1'], ['西镇', 2023, '案件', '2']]

const fewer = local('fewer', '旧表', [['东镇', 2023, '案件', '1'], ['南镇', 2022, '人口', '5']])
const more = local('more', '新表', FIRST)
const last = local('last', '别的表', [['西镇', 2023, '案件', '3']])

beforeEach(() => {
  freshStores()
  for (const dataset of [fewer, more, last]) useDatasets().add(dataset)
})

describe('the data set that an import is held against', () => {
  it.each([
    ['旧表', ['旧表', '新表', '别的表']],
    ['无名', ['新表', '别的表', '旧表']],
  ])('%s: the one of its title first, then the one that shares most of it', async (title, expected) => {
    const target = useImportTarget()
    await target.meet(local('fresh', title, FIRST))
    expect(target.bases.map(({ info }) => info.title.zh)).toEqual(expected)
    expect([target.base?.info.title.zh, target.rule]).toEqual([expected[0], 'apart'])
  })

  it('stays the one that was chosen of when the title is changed after', async () => {
    const target = useImportTarget()
    await target.meet(local('fresh', '无名', FIRST))
    target.choose('replace')
    await target.meet(local('fresh', '旧表', FIRST))
    expect([target.base?.info.title.zh, target.rule]).toEqual(['新表', 'replace'])
  })
})

describe('a data set that is replaced', () => {
  it.each([
    ['keeps its title', {}, '新表'],
    ['takes the title that was typed', { title: both('改过的名') }, '改过的名'],
  ])('%s', async (_, decisions, expected) => {
    const target = useImportTarget()
    const fresh = local('fresh', '统计', FIRST)
    await target.meet(fresh)
    target.choose('replace')
    const made = await target.apply(fresh, decisions)
    expect([made?.content.info.title, made?.replaces?.info.id]).toEqual([both(expected), 'local-more'])
  })
})
