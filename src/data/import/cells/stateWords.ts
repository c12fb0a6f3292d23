import type { DerivedState, RowState, State } from '@/domain/state'
import { DERIVED_STATES, ROW_STATES } from '@/domain/state'
import { foldWidth, trimInvisible } from '../../values/foldWidth'

const WORDS: readonly (readonly [RowState, string])[] = [
  ['reported', '有数值 有 已报告'],
  ['zero', '报告说明“无” 报告说明无 无'],
  ['vague', '只有文字表述 文字表述 仅文字'],
  ['stated', '已说明 是 有 √ ✓ ✔ 已开展 已落实 yes y true stated'],
  ['partial', '部分 ◐ partly partial'],
  ['planned', '计划 ○ planned'],
  ['weakness', '不足 △ weakness'],
  ['unclear', '不明 ? unclear'],
  ['not_applicable', '不适用'],
  ['withheld', '未公开 withheld'],
  ['doubtful', '存疑 doubtful'],
]

const stateByWord: ReadonlyMap<string, RowState> = new Map([
  ...WORDS.flatMap(([state, words]) => words.split(' ').map((word) => [word, state] as const)).reverse(),
  ...ROW_STATES.map((state) => [state, state] as const),
])
/** States of cells without a row, as our own tables name them. */
const missingByWord: ReadonlyMap<string, DerivedState> = new Map([['未提及', 'not_mentioned'], ['无该年报告', 'no_report'], ...DERIVED_STATES.map((state) => [state, state] as const)])
/** 有 says of a mention that it is there. */
const mentionByWord = new Map(stateByWord).set('有', 'stated').set('●', 'stated')

/** The state that a cell of a state column names, or null. */
export function readStateWord(text: string): State | null {
  const word = trimInvisible(foldWidth(text)).toLowerCase()
  return stateByWord.get(word) ?? missingByWord.get(word) ?? null
}

/** The state that a cell says of a mention: √, 部分, 计划…; null where it is wording. */
export function readMentionWord(text: string): RowState | null {
  return mentionByWord.get(trimInvisible(foldWidth(text)).toLowerCase()) ?? null
}

export function isStateWord(text: string): boolean {
  return readStateWord(text) !== null
}
