import { describe, expect, it } from 'vitest'
import { filesBelow, read, withoutComments } from './sources'

const FORBIDDEN = /\b(?:window|document|localStorage|sessionStorage|navigator|history|location)\s*[.[(]|(?<![.\w])fetch\s*\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.|\bparseFloat\s*\(/

/** Lines of the text that reach for the browser, the clock or chance. */
function impurities(source: string): string[] {
  return withoutComments(source)
    .split('\n')
    .flatMap((line, i) => (FORBIDDEN.test(line) ? [`${i + 1}: ${line.trim()}`] : []))
}

describe('domain, data, query, link and charts', () => {
  it.each(['domain', 'data', 'query', 'link', 'charts'])('%s takes browser, clock and chance as arguments', (layer) => {
    expect(filesOf(layer).flatMap((path) => impurities(read(path)).map((line) => `${path}:${line}`))).toEqual([])
  })
})

describe('the purity check', () => {
  it('finds each forbidden reach, and only outside comments', () => {
    const source = [
      'const width = window.innerWidth',
      '// the window.innerWidth of the page is an argument',
      'const now = Date.now()',
      'const due = new Date()',
      'const dice = Math.random()',
      'const text = await fetch (url)',
      'const size = parseFloat(raw)',
      'const document = readDocument(source)',
      'const found = search.history',
    ].join('\n')
    expect(impurities(source)).toEqual([
      '1: const width = window.innerWidth',
      '3: const now = Date.now()',
      '4: const due = new Date()',
      '5: const dice = Math.random()',
      '6: const text = await fetch (url)',
      '7: const size = parseFloat(raw)',
    ])
  })
})

function filesOf(layer: string): string[] {
  try {
    return filesBelow(`src/${layer}`, /\.ts$/)
  } catch {
    return []
  }
}
