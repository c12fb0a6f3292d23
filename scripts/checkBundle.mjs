import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Texts that come with the pages that use them, through `useText`. */
const LATER_TEXTS = /^src\/locales\/zh-CN\/index\.ts/

/** What may not be passed by the script on a way to something seen: gzip -9, in kB of 1000 bytes. `without`: what must not come along. */
const BUDGETS = [
  { way: 'firstChart', name: 'the first chart', ceiling: 300, without: [LATER_TEXTS, /^src\/pages\/OverviewPage/, /^src\/components\/chart\/PaperChart/] },
  { way: 'overview', name: 'the living Overview', ceiling: 120, without: [LATER_TEXTS, /node_modules\/(?:echarts|zrender)\//] },
]

/** Newer than Chrome 87, Firefox 78 or Safari 14, and not filled in by src/polyfills. */
const TOO_NEW = [
  ['regular expressions that look behind', /\(\?<[=!]/],
  ['structuredClone', /(?<![\w.])structuredClone\(/],
  ['Object.groupBy', /\b(?:Object|Map)\.groupBy\(/],
  ['Promise.any, withResolvers', /\bPromise\.(?:any|withResolvers|try)\(/],
  ['Intl.ListFormat, Segmenter', /\bIntl\.(?:ListFormat|Segmenter|DurationFormat)\b/],
  ['AbortSignal.timeout, any', /\bAbortSignal\.(?:timeout|any)\(/],
  ['Array.fromAsync', /\bArray\.fromAsync\(/],
  ['compression streams', /\bnew (?:De)?[cC]ompressionStream\b/],
  ['findLast', /\.findLast(?:Index)?\((?!this)/],
  ['toWellFormed', /\.(?:isWellFormed|toWellFormed)\(/],
  ['copying array methods', /\.(?:toSorted|toReversed|toSpliced)\((?!this|\.\.\.)/],
]

/** Vue wraps the copying methods of arrays for those who call them; nobody here does. */
const VUE_WRAPPERS = /to(?:Sorted|Reversed|Spliced)\([\w$,.]*\)\{return [\w$]+\(this\)\.to(?:Sorted|Reversed|Spliced)\([\w$,.]*\)\}/g

const { chunks, ways } = JSON.parse(readFileSync('node_modules/.cache/zhenjian/bundle-production.json', 'utf8'))
const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
const failures = [...BUDGETS.flatMap(overBudget), ...tooNew()]
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1

function overBudget({ way, name, ceiling, without }) {
  const files = ways[way]
  if (!files) return [`the budget of ${name} measures what is no part of the build`]
  const sizes = files.map((file) => ({ file, kilobytes: gzipSync(readFileSync(join('dist', file)), { level: 9 }).length / 1000 }))
  const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0)
  for (const { file, kilobytes } of sizes) console.log(`${kilobytes.toFixed(1).padStart(7)} kB  ${file}`)
  console.log(`${total.toFixed(1).padStart(7)} kB  script before ${name}, of ${ceiling} kB`)
  const carried = files.flatMap((file) => byFile.get(file)?.modules ?? [])
  return [
    ...without.flatMap((pattern) => carried.filter((module) => pattern.test(module)).slice(0, 1)).map((module) => `${module} comes with ${name}`),
    ...(total > ceiling ? [`${total.toFixed(1)} kB of script before ${name}, ${ceiling} kB allowed`] : []),
  ]
}

function tooNew() {
  const scripts = readdirSync('dist', { recursive: true }).map(String).filter((file) => /\.js$/.test(file))
  return scripts.flatMap((file) => {
    const code = readFileSync(join('dist', file), 'utf8').replace(VUE_WRAPPERS, '')
    return TOO_NEW.flatMap(([name, pattern]) => {
      const found = pattern.exec(code)
      return found === null ? [] : [`${file} uses ${name}: …${code.slice(Math.max(0, found.index - 40), found.index + 40)}…`]
    })
  })
}
