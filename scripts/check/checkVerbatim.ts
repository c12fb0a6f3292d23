import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row, Table } from './dataPackage'
import { placeOf } from './dataPackage'
import type { Verdict } from './verdict'
import { judge } from './verdict'

/** What stands before the first heading of a report. */
const LEAD = '引言'
/** 二、（四） or 二、3. or the numbering that a report got wrong, put right. */
const NUMBERING = /^[一二三四五六七八九十]、(?:（[一二三四五六七八九十]）|\d\.)?/

/**
 * Each wording, the heading that it stands under, and each particular of a report is letter for letter in it.
 * `reports`: a folder with a text file a source.
 */
export function checkVerbatim(observations: Table, sources: Table, reports: string): Verdict[] {
  const texts = new Map(sources.rows.map(({ source = '' }) => [source, readReport(reports, source)]))
  const complain = (table: Table, textsOf: (row: Row) => string[]) => (row: Row) => {
    const report = texts.get(row['source'] ?? '') ?? ''
    const lost = textsOf(row).find((text) => !report.includes(text))
    return lost === undefined ? null : `${placeOf(table, row)}: “${lost}” is not in ${row['source'] ?? ''}.txt`
  }
  return [
    judge(`${observations.resource.path}: wording and heading stand in the report`, observations.rows, complain(observations, wordingOf)),
    judge(`${sources.resource.path}: particulars stand in the report`, sources.rows, complain(sources, particularsOf)),
  ]
}

function wordingOf({ excerpt = '', section = '' }: Row): string[] {
  return [excerpt, section === LEAD ? '' : section.replace(NUMBERING, '')]
}

function particularsOf({ title = '', issuer = '', document_number: number = '', issued_on: date = '' }: Row): string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const printed = date === '' ? '' : `${year}年${Number(month)}月${Number(day)}日`
  return [title, ...issuer.split('；'), number, printed]
}

function readReport(reports: string, source: string): string {
  const path = join(reports, `${source}.txt`)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
