import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Builds every variant twice and compares them byte by byte, holds them to their sizes, writes
 * THIRD-PARTY.md, looks that every page carries its policy, and prints what is to be
 * published with its SHA-256: `npm run release:check`.
 */
const VARIANTS = [
  { name: 'for a static host', folder: 'dist', largest: 8_000_000 },
  { name: 'in one file', folder: 'dist-standalone', largest: 5_000_000 },
]

const failures = []
run('npm run build --silent')
const first = listing()
const licences = readFileSync('dist/THIRD-PARTY.md', 'utf8')
for (const { folder } of VARIANTS) rmSync(folder, { recursive: true })
run('npm run build --silent')
const second = listing()

for (const file of new Set([...first.keys(), ...second.keys()])) {
  if (first.get(file)?.hash !== second.get(file)?.hash) failures.push(`${file} differs between two builds of the same source`)
}
run('node scripts/checkBundle.mjs')
checkLicences()
checkPolicies()
checkVersion()
printArtefacts()
for (const failure of failures) console.error(failure)
console.log(failures.length === 0 ? 'ready to be released' : `${failures.length} obstacles to a release`)
process.exitCode = failures.length === 0 ? 0 : 1

function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) failures.push(`${command} failed`)
}

function listing() {
  return new Map(VARIANTS.flatMap(({ folder }) => filesBelow(folder).map((file) => [file, describe(file)])))
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
}

function describe(file) {
  const bytes = readFileSync(file)
  return { hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length }
}

function checkLicences() {
  if (!existsSync('THIRD-PARTY.md') || readFileSync('THIRD-PARTY.md', 'utf8') !== licences) {
    copyFileSync('dist/THIRD-PARTY.md', 'THIRD-PARTY.md')
    failures.push('THIRD-PARTY.md was out of date and is written anew: look at it and commit it')
  }
  const unknown = licences.split(/^## /m).slice(1).filter((entry) => !/^[^\n]*\n\n(?:MIT|Apache-2\.0|BSD-[23]-Clause|0BSD|ISC|WTFPL)\n/.test(entry))
  failures.push(...unknown.map((entry) => `licence to be looked at: ${entry.split('\n').slice(0, 3).join(' ')}`))
}

/** The policy stands in the page itself, so that no server can forget it; scripts written into a page are allowed by their hash alone. */
function checkPolicies() {
  const files = VARIANTS.flatMap(({ folder }) => filesBelow(folder))
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const text = readFileSync(page, 'utf8')
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? ''
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '*'
    if (/unsafe|\*|https?:/.test(scripts) || !/connect-src '(?:self|none)'/.test(policy)) failures.push(`${page} has no strict policy`)
  }
}

function checkVersion() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (!new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm').test(readFileSync('CHANGELOG.md', 'utf8'))) failures.push(`CHANGELOG.md has no entry for ${version}`)
}

function printArtefacts() {
  for (const { name, folder, largest } of VARIANTS) {
    const files = filesBelow(folder).map((file) => ({ file, ...second.get(file) }))
    const size = files.reduce((sum, file) => sum + file.size, 0)
    const compressed = files.reduce((sum, file) => sum + file.compressed, 0)
    console.log(`\n${name}: ${files.length} files, ${(size / 1000).toFixed(0)} kB, compressed ${(compressed / 1000).toFixed(0)} kB`)
    for (const { file, hash } of files) console.log(`${hash}  ${relative('.', file)}`)
    if (size > largest) failures.push(`${folder} has ${size} bytes, ${largest} allowed`)
  }
}
