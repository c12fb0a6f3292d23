// Checks the built-in data sets: npm run check:data [-- folder of the report texts]
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CatalogEntry } from '@/data/package/readCatalog'
import { readCatalog } from '@/data/package/readCatalog'
import { checkFigures } from './check/checkFigures'
import { checkFolder } from './check/checkFolder'
import { readFolder } from './check/readFolder'
import type { Verdict } from './check/verdict'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const data = join(root, 'public/data')
const reports = process.argv[2] ?? join(root, '../shared/reports')

const catalog = readCatalog(readFileSync(join(data, 'catalog.json'), 'utf8'))
if (catalog.kind !== 'valid') throw new Error('public/data/catalog.json cannot be read')

const verdicts = catalog.value.flatMap(checkEntry)
const failed = verdicts.reduce((sum, { failures }) => sum + failures.length, 0)
const passed = verdicts.reduce((sum, { checked }) => sum + checked, 0) - failed
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function checkEntry({ info, folder }: CatalogEntry): Verdict[] {
  console.log(`\n${info.id} (public/data/${folder})`)
  const files = readFolder(join(data, folder))
  const atHand = !info.synthetic && existsSync(reports)
  const figures = checkFigures(files, info)
  const all = [...checkFolder(files, atHand ? reports : null), figures.verdict]
  all.forEach(tell)
  if (!atHand) console.log(info.synthetic ? '  skipped: invented data has no reports to hold the wording against' : `  skipped: no reports in ${reports}, so the wording was not held against them`)
  console.log(`  figures of a report held against each other: ${figures.decided} times, ${figures.notCheckable} more lack a figure`)
  console.log(`  flags: ${figures.flags.length} (where a report disagrees with itself; the app shows them, they are no failures)`)
  for (const flag of figures.flags) console.log(`    flag: ${flag}`)
  return all
}

function tell({ name, checked, failures }: Verdict): void {
  console.log(`  ${failures.length === 0 ? 'ok' : 'FAILED'}  ${name} (${checked - failures.length} of ${checked})`)
  for (const failure of failures) console.log(`    ${failure}`)
}
