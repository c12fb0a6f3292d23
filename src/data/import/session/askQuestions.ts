import { problem } from '../../dataProblem'
import type { AskSource, Asked } from './asked'
import { askTowns } from './askTowns'

/** Everything about the rows that people should decide, once for all alike. */
export function askQuestions(source: AskSource): Asked {
  const parts = [askIndicators, askPlaceholders, askBlanks, askDamaged, askTotals, askTowns, askUnits, askCommas].map((ask) => ask(source))
  return { questions: parts.flatMap(({ questions }) => questions), problems: parts.flatMap(({ problems }) => problems) }
}

/** The one indicator of a table that names none is asked for with the table itself. */
function askIndicators({ stage, data, decisions, tableName }: AskSource): Asked {
  const ofTable = tableName !== null && stage.plan.shape === 'years' && !stage.plan.keys.has('indicator') ? tableName : null
  const fresh = data.names.filter(({ by, name }) => by !== 'codebook' && name !== ofTable)
  const columnOf = (name: string): number | null => stage.plan.figures.find((figure) => figure.indicator === name)?.column ?? null
  const asked = fresh.filter(({ by }) => by === 'new')
  return {
    questions: fresh.map(({ name, suggestions }) => ({ kind: 'indicator', name, chosen: decisions.indicators?.get(name) ?? { kind: 'new' }, suggestions, column: columnOf(name) })),
    problems: asked.map(({ name }) => {
      const column = columnOf(name)
      return problem('confirm', 'indicator_new', { place: column === null ? {} : { column: column + 1 }, quoted: name, values: { question: `indicator:${name}` } })
    }),
  }
}

function askPlaceholders({ data, decisions }: AskSource): Asked {
  return {
    questions: data.placeholders.map(({ placeholder, quoted, count }) => ({
      kind: 'placeholder',
      placeholder,
      quoted,
      count,
      chosen: decisions.placeholders?.get(placeholder) ?? 'not_mentioned',
    })),
    problems: data.placeholders.map(({ placeholder, quoted, count, row, column }) =>
      problem('confirm', placeholder === 'blank' ? 'cells_blank' : 'cells_placeholder', { place: { row, column }, quoted, values: { count, question: `placeholder:${placeholder}` } }),
    ),
  }
}

/** Blanks under merged cells: one question for all columns that have them. */
function askBlanks({ stage, data }: AskSource): Asked {
  const { rows, lost, columns, filled } = data.planned.blanks
  if (rows === 0) return NOTHING
  const headers = columns.map((column) => stage.shape.headers[column]?.text ?? '')
  const values = { count: rows, lost, columns: headers.join('”“'), columnsEn: headers.join('”, “'), question: 'fill_down' }
  return {
    questions: [{ kind: 'fill_down', rows, columns: headers, chosen: filled }],
    problems: [problem('confirm', filled ? 'blanks_filled_down' : 'blanks_left', { values })],
  }
}

/** What is wrong with each row is told where the rows are gone through. */
function askDamaged({ data, decisions }: AskSource): Asked {
  const { rows, names } = data.planned.damaged
  return { questions: rows === 0 ? [] : [{ kind: 'damaged', rows, names: names.slice(0, NAMED), chosen: decisions.damaged ?? 'leave_out' }], problems: [] }
}

/** Names that a question tells of. */
const NAMED = 3

function askTotals({ data, decisions }: AskSource): Asked {
  const { totals } = data.planned
  const [first] = totals
  if (first === undefined) return NOTHING
  const { agreeing, unchecked, problems: differing } = data.totals
  const values = { count: totals.length, agreeing, question: 'totals' }
  return {
    questions: [{ kind: 'totals', rows: totals.length, agreeing, differing: differing.length, unchecked, chosen: decisions.totals ?? 'leave_out' }],
    problems: [problem('confirm', 'totals_left_out', { place: { row: first.row + 1 }, quoted: first.text, values }), ...differing],
  }
}

const NOTHING: Asked = { questions: [], problems: [] }

/** Units that tell a share from a count, so that one cannot stand for the other. */
const TELLING = /^(?:%|‰|元|小时|公里|亩|吨)$/

function askUnits({ data, decisions }: AskSource): Asked {
  const scaled = data.names.filter(({ power }) => power > 0)
  const columns = scaled.map(({ name, unit, indicator }) => ({ header: name, unit, own: data.indicators[indicator]?.unit.zh ?? '' }))
  const fractions = data.fractional.map((i) => data.indicators[i]?.id ?? '')
  const differing = data.names.flatMap(({ name, unit, indicator, by, power }) => {
    const own = data.indicators[indicator]?.unit.zh ?? ''
    const differs = by === 'codebook' && power === 0 && unit !== own && (TELLING.test(unit) || TELLING.test(own)) && unit !== ''
    return differs ? [problem('confirm', 'unit_differs', { quoted: unit, values: { name, own } })] : []
  })
  return {
    questions: [
      ...(columns.length > 0 ? [{ kind: 'scales', columns, chosen: decisions.scales ?? 'convert' } as const] : []),
      ...(fractions.length > 0 ? [{ kind: 'fractions', indicators: fractions, chosen: decisions.fractions ?? 'percent' } as const] : []),
    ],
    problems: [
      ...columns.map(({ header, unit, own }) => problem('confirm', 'unit_scaled', { quoted: unit, values: { name: header, own, question: 'scales' } })),
      ...fractions.map((id) => problem('confirm', 'rate_fraction', { quoted: id, values: { question: 'fractions' } })),
      ...differing,
    ],
  }
}

/** Several cells such as 6,1: a decimal comma, or slips of the pen. */
function askCommas({ data, decisions }: AskSource): Asked {
  const [example = ''] = data.commas
  const chosen = decisions.decimalComma === true
  const asked = chosen || data.commas.length >= 2
  return { questions: asked ? [{ kind: 'decimal_comma', count: data.commas.length, example, chosen }] : [], problems: [] }
}
