import { expect, it } from 'vitest'
import { fileOf, serveFolder } from '../../../scripts/serveFolder.mjs'

it.each([
  ['/office/', '/dist/index.html'],
  ['/office/?page=compare&town=a/b', '/dist/index.html'],
  ['/office/assets/a.js', '/dist/assets/a.js'],
  ['/office/%E6%B3%95.html', '/dist/法.html'],
  ['/office/../secret', '/dist/secret'],
  ['/office/%2e%2e/%2e%2e/etc/passwd', '/dist/etc/passwd'],
  ['/other/', null],
  ['/office/%', null],
  ['/office/a%00b', null],
])('%s is %s', (address, file) => {
  expect(fileOf({ root: '/dist', base: '/office/', address })).toBe(file)
})

it('answers with the type of the file, and 404 for what is not there', async () => {
  const { url, close } = await serveFolder({ root: 'public', base: '/office/' })
  const found = await fetch(`${url}data/catalog.json`)
  const missing = await fetch(`${url}data/`)
  const outside = await fetch(new URL('/data/catalog.json', url))
  close()
  expect([found.status, found.headers.get('content-type'), missing.status, outside.status]).toEqual([200, 'application/json; charset=utf-8', 404, 404])
})
