import { regionPath } from '@/domain/town'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { Header } from '../find/tableShape'
import type { PlannedRows } from '../rows/planRows'
import type { RecognisedTown } from '../towns/resolveTowns'
import { sameTowns } from '../towns/sameTowns'
import type { AskSource, Asked } from './asked'
import type { ImportDecisions } from './decisions'
import type { Question } from './questions'

/** Which places the names mean: what was recognised, what stands in several counties or is only near, what may be the same. */
export function askTowns({ stage, data, decisions }: AskSource): Asked {
  const pairs = sameTowns(data.planned.names.map(({ name }) => name))
  const examples = data.towns.towns.filter(({ name }) => EXAMPLE.test(name)).length
  const shorts = new Set(pairs.map(({ short }) => short))
  const asked = data.towns.questions.filter(({ name, exact }) => exact || !shorts.has(name))
  const open = asked.filter(({ name }) => decisions.towns?.get(name) === undefined)
  const { recognised } = data.towns
  return {
    questions: [
      ...(recognised.length > 0 ? [{ kind: 'recognised', towns: recognised.slice(0, MOST_LISTED), count: recognised.length } as const] : []),
      ...(data.towns.counties.length > 0 ? [{ kind: 'county', options: data.towns.counties, chosen: decisions.county ?? null } as const] : []),
      ...asked.map((question): Question => ({ kind: 'town', ...question, chosen: codeChosen(decisions, question.name) })),
      ...pairs.map(({ short, full }): Question => ({ kind: 'same_town', short, full, chosen: decisions.sameTowns?.get(short) === full })),
    ],
    problems: [
      ...open.map(({ name, candidates, exact }) =>
        problem('confirm', exact ? 'town_ambiguous' : 'town_near', {
          quoted: name,
          values: { count: candidates.length, near: candidates[0]?.name ?? '', county: candidates[0]?.county ?? '', question: `town:${name}` },
        }),
      ),
      ...pairs.map(({ short, full }) => problem('confirm', 'towns_same', { quoted: short, values: { full, question: `same_town:${short}` } })),
      ...data.towns.badCodes.map((number) => tellLostCode(number, data.planned, stage.shape.headers[stage.plan.keys.get('code') ?? 0])),
      ...data.towns.renamed.map((name) => problem('note', 'name_renamed', { quoted: name, values: { name: name.replace(/~/g, '-') } })),
      ...(examples > 0 ? [problem('confirm', 'rows_are_examples', { values: { count: examples } })] : []),
      ...recognised.flatMap(tellRecognised),
    ],
  }
}

/** Names of the templates. */
const EXAMPLE = /^示例.*[镇乡村县]$|^Example (?:town|county|country) /i

function codeChosen({ towns }: ImportDecisions, name: string): string | null {
  const choice = towns?.get(name)
  return choice?.kind === 'code' ? choice.code : null
}

/** Where a code without its digits first stands. */
function tellLostCode(number: number, { names, keys }: PlannedRows, header: Header | undefined): DataProblem {
  const { name = '', code = '' } = names[number] ?? {}
  const row = (keys.rows[keys.names.indexOf(number)] ?? 0) + 1
  return problem('error', 'code_digits_lost', { place: { row, column: (header?.column ?? 0) + 1, field: header?.text ?? '' }, quoted: code, values: { name } })
}

/** Recognised names that can be declined one by one; all can at once. */
const MOST_LISTED = 100

function tellRecognised({ name, town, taken }: RecognisedTown): DataProblem[] {
  if (!taken) return []
  return [problem('note', 'town_recognised', { quoted: name, values: { place: [...regionPath(town), town.name].join(''), code: town.code, question: 'recognised' } })]
}
