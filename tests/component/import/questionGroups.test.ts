import { describe, expect, test } from 'vitest'
import type { QuestionGroup } from '@/components/import/questions/questionForm'
import { questionGroups } from '@/components/import/questions/questionGroups'
import type { ImportDecisions } from '@/data/import/session/decisions'
import type { Question } from '@/data/import/session/questions'
import type { Town } from '@/domain/town'
import { messages } from '@/locales/zh-CN'

const context = (decisions: ImportDecisions = {}) => ({ decisions, locale: { lang: 'zh', messages } as const, indicators: [], columns: [{ column: 0, text: '单位' }, { column: 1, text: '负责人' }] })
const town = (code: string, county: string): Town => ({ code, name: '新桥镇', county, prefecture: '江市', province: '山省' })
const towns = (...names: string[]): Question[] => names.map((name) => ({ kind: 'town', name, candidates: [town('1', '甲县'), town('2', '乙县')], exact: true, chosen: null }))
const COUNTY: Question = { kind: 'county', options: [{ code: '110101', county: '甲县', prefecture: '江市', province: '山省', matched: 3 }], chosen: null }
const NEW: Question[] = ['化解数', '吸烟数'].map((name, column) => ({ kind: 'indicator', name, chosen: { kind: 'new' }, suggestions: [], column }))
const HOLES: Question[] = [
  { kind: 'placeholder', placeholder: 'blank', quoted: '', count: 12, chosen: 'not_mentioned' },
  { kind: 'placeholder', placeholder: 'dash', quoted: '—', count: 1, chosen: 'not_mentioned' },
]

const RECOGNISED: Question = {
  kind: 'recognised',
  count: 2,
  towns: [['荫城镇', '140404102'], ['西火镇', '140404103']].map(([name = '', code = '']) => ({ name, taken: true, town: { code, name, county: '上党区', prefecture: '长治市', province: '山西省' } })),
}

/** A group in one line: its title, what is chosen for all, how many stand below. */
function line({ title, open, all, forms }: QuestionGroup): string {
  const chosen = all === null ? 'each' : (all.options.find(({ value }) => value === all.chosen)?.label ?? all.chosen)
  return `${open ? '! ' : ''}${title} → ${chosen}${forms.length === 0 ? '' : ` (${forms.length})`}`
}

describe('like decisions are one', () => {
  test.each<[string, Question[], string[]]>([
    ['four towns in one county', [COUNTY, ...towns('城关镇', '河东镇', '新桥镇', '太平镇')], ['有 4 个名称在全国不止一处：城关镇、河东镇、新桥镇、太平镇。属于哪个县（区、市）？ → 不指定，只按名称处理 (4)']],
    ['towns that no county settles', towns('城关镇', '河东镇'), ['有 2 个名称在全国不止一处：城关镇、河东镇 → each (2)']],
    ['one town', towns('城关镇'), ['“城关镇”是哪个地方？ → 不指定，只按名称处理']],
    ['new indicators', NEW, ['有 2 项不在指标目录中：化解数、吸烟数 → 都作为新指标 (2)']],
    ['holes of several kinds', HOLES, ['有 13 格没有数值（空格 12、“—” 1），表示什么？ → 未提及 (2)']],
    ['one kind of hole', HOLES.slice(0, 1), ['有 12 个空格，表示什么？ → 未提及']],
    ['names of one place only', [RECOGNISED], ['有 2 个名称在全国区划代码中只有一处，填入代码吗？荫城镇（上党区，140404102）、西火镇（上党区，140404103） → 是，填入代码 (2)']],
    ['more than can be told', towns('甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'), ['有 6 个名称在全国不止一处：甲镇、乙镇、丙镇、丁镇、戊镇等 → each (6)']],
  ])('%s', (_, questions, expected) => {
    expect(questionGroups(questions, context()).map(line)).toEqual(expected)
  })

  test('what must be answered comes first, whatever else there is', () => {
    const groups = questionGroups([...HOLES, { kind: 'year', chosen: null, open: true }, { kind: 'entity', open: true }], context())
    expect(groups.map(line)).toEqual(['! 整张表是哪一年的数据？ → ', '! 哪一列是乡镇（或县、国家等）的名称？ → 请选择', '有 13 格没有数值（空格 12、“—” 1），表示什么？ → 未提及 (2)'])
  })

  test('encoding, separator, sheet and header row have their own place', () => {
    expect(questionGroups([{ kind: 'header_row', chosen: 1 }, { kind: 'sheet', chosen: 'a', options: ['a', 'b'] }], context())).toEqual([])
  })
})

describe('an answer for all', () => {
  const decide = (questions: Question[], answer: string, decisions?: ImportDecisions) => questionGroups(questions, context(decisions))[0]?.all?.decide(answer)

  test.each<[string, Question[], string, ImportDecisions]>([
    ['holes', HOLES, 'zero', { placeholders: new Map([['blank', 'zero'], ['dash', 'zero']]) }],
    ['indicators', NEW, 'ignore', { indicators: new Map([['化解数', { kind: 'ignore' }], ['吸烟数', { kind: 'ignore' }]]) }],
    ['the county', [COUNTY, ...towns('城关镇', '河东镇')], '110101', { county: '110101' }],
    ['no codes from names', [RECOGNISED], 'name', { recognise: false, towns: new Map() }],
    ['no county after all', [COUNTY, ...towns('城关镇', '河东镇')], '', { county: undefined }],
    ['the column of names', [{ kind: 'entity', open: true }], '1', { roles: new Map([[1, 'entity']]) }],
  ])('%s', (_, questions, answer, expected) => {
    expect(decide(questions, answer)).toEqual(expected)
  })

  test('a recognised name can be declined alone', () => {
    const [group] = questionGroups([RECOGNISED], context())
    expect(group?.forms.map(({ title }) => title)).toEqual(['“荫城镇”是山西省 长治市 上党区 荫城镇（140404102）吗？', '“西火镇”是山西省 长治市 上党区 西火镇（140404103）吗？'])
    expect(group?.forms[1]?.decide('name')).toEqual({ towns: new Map([['西火镇', { kind: 'name' }]]) })
  })

  test('keeps what was decided of others, and shows none where they differ', () => {
    const mixed = HOLES.map((hole, i) => (i === 0 ? { ...hole, chosen: 'zero' } : hole)) as Question[]
    expect(questionGroups(mixed, context())[0]?.all?.chosen).toBe('')
    expect(decide(mixed, 'withheld', { placeholders: new Map([['slash', 'zero']]) })).toEqual({ placeholders: new Map([['slash', 'zero'], ['blank', 'withheld'], ['dash', 'withheld']]) })
  })
})
