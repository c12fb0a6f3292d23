import { describe, expect, it } from 'vitest'
import { errorDetails, isMissingFile } from '@/components/layout/errorDetails'

describe('the details of a fault', () => {
  it('name place, version and browser, and neither data nor folders of the reader', () => {
    const error = new TypeError('x is undefined')
    error.stack = 'TypeError: x is undefined\n    at run (file:///C:/Users/王芳/Desktop/法治镇鉴.html:12:34)\n    at https://intranet.example/office/assets/index-a1.js:5:6'
    const details = errorDetails({
      error,
      place: 'render function',
      search: '?page=town&town=%E8%8D%AB%E5%9F%8E%E9%95%87&ds=local~8f3a21&chart=bar',
      version: '0.1.0',
      browser: 'Chromium 156',
    })
    expect(details).toBe(
      '0.1.0 page=town chart=bar\nChromium 156\nrender function\nTypeError: x is undefined\n    at run (….html:12:34)\n    at index-a1.js:5:6',
    )
  })

  it.each([
    ['a text', 'broken', 'broken'],
    ['nothing', null, 'null'],
    ['one that speaks of the data', 'no such town: 荫城镇, 13800138000', 'no such town: …, …'],
    ['an error whose stack leaves out its message', Object.assign(new Error('lost'), { stack: 'run@file:///home/a.js:1:2' }), 'Error: lost\nrun@a.js:1:2'],
  ])('can be made of %s', (_name, error, last) => {
    expect(errorDetails({ error, place: '', search: '', version: '', browser: '' })).toBe(`\n\n\n${last}`)
  })
})

it.each([
  ['async component loader', new Error('x'), true],
  ['https://vuejs.org/error-reference/#runtime-13', new Error('x'), true],
  ['setup function', new TypeError('Failed to fetch dynamically imported module: assets/a.js'), true],
  ['setup function', new Error('Unable to preload CSS for /assets/a.css'), true],
  ['render function', new TypeError('x is undefined'), false],
])('%s, %s: a missing file is %s', (place, error, missing) => {
  expect(isMissingFile(error, place)).toBe(missing)
})
