import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH } from './buildPages.mjs'
import { circumstances, summaryTable } from './summaryTable.mjs'

const [BEGIN, END] = ['<!-- summary: written by `node bench/summary.mjs` from results.json -->', '<!-- end of summary -->']

/** Puts the summary of a run between the marks of the README, so that it cannot tell anything else than the results. */
export function writeSummary(results) {
  const path = join(BENCH, 'README.md')
  const text = readFileSync(path, 'utf8')
  const [before, rest] = split(text, BEGIN)
  const [, after] = split(rest, END)
  writeFileSync(path, `${before}${BEGIN}\n\n## Summary, ${results.date}\n\n${circumstances(results)}\n\n${summaryTable(results)}\n${END}${after}`)
}

function split(text, mark) {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`README.md lacks its mark: ${mark}`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
