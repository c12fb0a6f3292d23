import { describe, expect, it } from 'vitest'
import { filesBelow, read } from './sources'

const EXCERPT_LIMIT = 40

describe('the lock file', () => {
  it('holds no address of a registry', () => {
    const lock = read('package-lock.json')
    expect(lock.match(/"resolved"|https?:\/\/(?:[\w.-]*registry|[\w.-]*npm)[^"]*/g) ?? []).toEqual([])
  })

  it('is the lock of this package.json', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dependencies?: object; devDependencies?: object }> }
    const own = JSON.parse(read('package.json')) as { dependencies: object; devDependencies: object }
    expect({ ...lock.packages['']?.dependencies, ...lock.packages['']?.devDependencies }).toEqual({ ...own.dependencies, ...own.devDependencies })
  })
})

describe('the lock file on other machines', () => {
  it('names the parts of every platform, or a clean installation fails there', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: object }> }
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
    const asked = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(asked.filter((name) => !locked.has(name))).toEqual([])
  })
})

describe('the built-in data', () => {
  it.each(filesBelow('public/data', /observations\.csv$/))('%s quotes no report at length', (path) => {
    const [header = [], ...rows] = readRows(read(path))
    const column = header.indexOf('excerpt')
    expect(column).toBeGreaterThanOrEqual(0)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map((row) => row[column] ?? '').filter((excerpt) => [...excerpt].length > EXCERPT_LIMIT)).toEqual([])
  })
})

/** Rows of a CSV as RFC 4180 has it: enough for files that the project itself wrote. */
function readRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
