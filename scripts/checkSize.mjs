import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Script before the first chart, gzip -9, in kB of 1000 bytes. */
const BUDGET = 300

/** Sources whose chunks are fetched on the way to the first chart, besides the entry. */
const ON_THE_WAY = [/^src\/app\/main\.ts$/, /^src\/pages\/ComparePage\.vue/, /^src\/components\/chart\/ChartCanvas\.vue/, /^src\/charts\/bar\b/, /^src\/charts\/kinds\/bar\b/]

const chunks = JSON.parse(readFileSync('node_modules/.cache/zhenjian/bundle-production.json', 'utf8'))
const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))

const wanted = chunks.filter((chunk) => chunk.entry || chunk.modules.some((module) => ON_THE_WAY.some((pattern) => pattern.test(module))))
const files = [...new Set(wanted.flatMap(({ file }) => closure(file)))]
const sizes = files.map((file) => ({ file, kilobytes: gzipSync(readFileSync(join('dist', file)), { level: 9 }).length / 1000 }))
const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0)

for (const { file, kilobytes } of sizes) console.log(`${kilobytes.toFixed(1).padStart(7)} kB  ${file}`)
console.log(`${total.toFixed(1).padStart(7)} kB  script before the first chart, of ${BUDGET} kB`)
process.exitCode = total <= BUDGET ? 0 : 1

/** The file and all that it imports at once. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  return [file, ...(byFile.get(file)?.imports ?? []).flatMap((other) => closure(other, seen))]
}
