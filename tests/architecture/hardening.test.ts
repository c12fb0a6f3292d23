import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as limits from '@/domain/limits'

const LIST = readFileSync('docs/hardening.md', 'utf8')
const ROW = /^\|[^|]+\|[^|]+\| `(tests\/[^`]+)`: (.+) \|$/gm

interface Listed {
  readonly file: string
  readonly title: string
}

function listed(markdown: string): Listed[] {
  return [...markdown.matchAll(ROW)].map(([, file = '', title = '']) => ({ file, title }))
}

/** Whether the title of a test, of an `each` or of one of its cases stands in a test file, quoted as there. */
function isThere({ file, title }: Listed): boolean {
  if (!existsSync(file)) return false
  const text = readFileSync(file, 'utf8')
  return ["'", '`', '"'].some((quote) => text.includes(quote + title.replaceAll("'", "\\'") + quote) || text.includes(quote + title + quote))
}

describe('the list of hostile inputs and faults', () => {
  test('names tests that exist', () => {
    expect(listed(LIST).filter((row) => !isThere(row))).toEqual([])
  })

  test('is long, and every row of its tables names a test', () => {
    const rows = LIST.split('\n').filter((line) => line.startsWith('| ') && line.includes('tests/'))
    expect([rows.length, rows.length > 60]).toEqual([listed(LIST).length, true])
  })

  test('names every limit, and no limit that is none', () => {
    const named = new Set([...LIST.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name))
    expect([...named].sort()).toEqual(Object.keys(limits).sort())
  })

  test('would be seen to rot', () => {
    expect(listed('| a | b | `tests/unit/hostile/texts.test.ts`: a title that no test has |').filter((row) => !isThere(row))).toHaveLength(1)
  })
})
