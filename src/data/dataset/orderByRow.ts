import type { Observations, ObservationTexts } from './observations'

/** Observations in the order of their rows; themselves where they are. */
export function orderByRow(observations: Observations): Observations {
  const { length, rows } = observations
  if (isAscending(rows, length)) return observations
  const order = Uint32Array.from({ length }, (_, at) => at).sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || a - b)
  const place = new Uint32Array(length)
  order.forEach((from, to) => (place[from] = to))
  const { excerpts, sections, notes, notesEn } = observations.texts
  const texts: ObservationTexts = { excerpts: excerpts.reordered(order), sections: sections.reordered(order), notes: notes.reordered(order), notesEn: notesEn.reordered(order) }
  return {
    length,
    towns: Uint32Array.from(order, (at) => observations.towns[at] ?? 0),
    years: Int16Array.from(order, (at) => observations.years[at] ?? 0),
    indicators: Uint16Array.from(order, (at) => observations.indicators[at] ?? 0),
    values: Float64Array.from(order, (at) => observations.values[at] ?? NaN),
    states: Uint8Array.from(order, (at) => observations.states[at] ?? 0),
    marks: Uint8Array.from(order, (at) => observations.marks[at] ?? 0),
    rows: Uint32Array.from(order, (at) => rows[at] ?? 0),
    maxima: new Map([...observations.maxima].map(([at, max]) => [place[at] ?? 0, max])),
    texts,
  }
}

function isAscending(rows: Uint32Array, length: number): boolean {
  for (let at = 1; at < length; at++) if ((rows[at] ?? 0) < (rows[at - 1] ?? 0)) return false
  return true
}
