// Writes the demonstration data set: node scripts/makeDemo.mjs [folder]. The same bytes every time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoFiles } from './demo/files.mjs'

const data = join(dirname(fileURLToPath(import.meta.url)), '../public/data')
const read = (name) => JSON.parse(readFileSync(join(data, 'towns-2021-2023', name), 'utf8'))

const folder = process.argv[2] ?? join(data, 'demo')
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(demoFiles({ model: read('datapackage.json'), codebook: read('indicators.json') }))) {
  writeFileSync(join(folder, name), text)
}
