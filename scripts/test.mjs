import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './findBrowser.mjs'
import { countStep, playwrightCounts, sumCounts, summaryLine, vitestCounts } from './testing/readCounts.mjs'
import { runSteps } from './testing/runSteps.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const REPORTS = join('test-results', 'counts')
const AT_ONCE = 2

const report = (name) => join(REPORTS, `${name}.json`)
const vitest = (projects, name) =>
  `npx vitest run ${projects.map((project) => `--project ${project}`).join(' ')} --reporter=default --reporter=json --outputFile.json=${report(name)}`

const STEPS = [
  { name: 'build', command: 'npm run build --silent' },
  { name: 'unit and component tests', command: `${vitest(['unit', 'component'], 'units')} --coverage`, report: 'units', counts: vitestCounts },
  { name: 'browser tests', needs: ['build'], command: 'npx playwright test', env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') }, report: 'browser', counts: playwrightCounts },
  { name: 'types', command: 'npm run typecheck --silent' },
  { name: 'lint', command: 'npm run lint --silent' },
  { name: 'layers and house rules', command: vitest(['architecture'], 'architecture'), report: 'architecture', counts: vitestCounts },
  { name: 'data check', command: 'npm run check:data --silent' },
  { name: 'size and age of the bundle', needs: ['build'], command: 'node scripts/checkBundle.mjs' },
]

process.chdir(ROOT)
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const begun = performance.now()
if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1'

try {
  process.env['ZHENJIAN_BROWSER'] = ensureBrowser()
} catch (error) {
  console.error(error.message)
}

const outcomes = await runSteps(STEPS, { atOnce: AT_ONCE, onEnd: tell })
const total = sumCounts(outcomes.map((outcome) => countStep({ ok: outcome.ok, report: ownCounts(outcome.step) })))

console.log(`\n${outcomes.map(headline).join('\n')}`)
console.log(`in ${Math.round((performance.now() - begun) / 1000)} s`)
console.log(summaryLine(total))
process.exitCode = total.failed === 0 ? 0 : 1

function tell(outcome) {
  console.log(`\n=== ${headline(outcome)}`)
  console.log(outcome.output.trimEnd())
}

function headline({ step, ok, ran, seconds }) {
  const verdict = ok ? 'ok' : ran ? 'FAILED' : `NOT RUN (needs ${step.needs.join(', ')})`
  return `${step.name}: ${verdict}, ${seconds.toFixed(1)} s`
}

function ownCounts(step) {
  if (step.report === undefined || !existsSync(report(step.report))) return null
  return step.counts(JSON.parse(readFileSync(report(step.report), 'utf8')))
}
