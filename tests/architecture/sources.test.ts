import { describe, expect, it } from 'vitest'
import { filesBelow, read, withoutComments } from './sources'

const LINES = 250
const COMPONENT_LINES = 200

/** Files that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {}

const sources = filesBelow('src', /\.(ts|vue|css)$/)
const code = sources.filter((path) => /\.(ts|vue)$/.test(path))

describe('every file of src', () => {
  it('is short enough to be read at once', () => {
    const tooLong = code.filter((path) => !(path in LONGER) && lines(path) > (path.endsWith('.vue') ? COMPONENT_LINES : LINES))
    expect(tooLong.map((path) => `${path}: ${lines(path)} lines`)).toEqual([])
  })

  it('asks nothing of the network: it holds no address', () => {
    expect(sources.flatMap((path) => addresses(read(path)).map((address) => `${path}: ${address}`))).toEqual([])
  })

  it('exports by name', () => {
    const defaults = code.filter((path) => path.endsWith('.ts') && /^export default\b/m.test(withoutComments(read(path))))
    expect(defaults).toEqual([])
  })

  it('never makes code or markup of text', () => {
    const dangerous = /\beval\s*\(|\bnew Function\s*\(|\.(?:innerHTML|outerHTML)\s*=|\binsertAdjacentHTML\b|\bv-html\b|document\.write\b/
    expect(code.filter((path) => dangerous.test(withoutComments(read(path))))).toEqual([])
  })

  it('keeps Chinese text in the locales', () => {
    const elsewhere = code.filter((path) => !/^src\/(?:locales|data)\//.test(path) && /\p{Script=Han}/u.test(withoutStyle(withoutComments(read(path)))))
    expect(elsewhere).toEqual([])
  })
})

describe('the address check', () => {
  it('tells addresses to fetch from names of formats', () => {
    expect(addresses('a("https://tiles.example.org/x"); b("//cdn.example.org/x.js"); c("ws://x.y")')).toEqual([
      'https://tiles.example.org/x',
      '//cdn.example.org/x.js',
      'ws://x.y',
    ])
    expect(addresses('xmlns="http://www.w3.org/2000/svg" // see https://example.org')).toEqual([])
  })
})

/** Names that look like addresses but are never fetched: XML namespaces and the schema of data packages. */
const NAMES_OF_FORMATS = /^https?:\/\/(?:www\.w3\.org\/(?:1999\/(?:xhtml|xlink)|2000\/svg)|schemas\.openxmlformats\.org\/|(?:specs\.)?frictionlessdata\.io\/|opensource\.org\/licenses\/|creativecommons\.org\/)/

function addresses(source: string): string[] {
  const found = withoutComments(source).match(/(?:https?:|wss?:|ftp:)\/\/[^\s"'`<>)]+|(?<=["'`(=])\/\/[\w-]+\.[^\s"'`<>)]+/g) ?? []
  return found.filter((address) => !NAMES_OF_FORMATS.test(address))
}

/** A sign that a style draws is ornament, not text. */
function withoutStyle(source: string): string {
  return source.replace(/<style[\s\S]*?<\/style>/g, '')
}

function lines(path: string): number {
  return read(path).trimEnd().split('\n').length
}
