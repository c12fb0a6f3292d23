import { expect, it } from 'vitest'
import { standalone } from '../../../../scripts/build/standalonePage'

const page = (head: string): string => `<head><meta charset="utf-8" />${head}</head><body><div id="app"></div></body>`
const made = (head: string): string => standalone({ html: page(head), packed: 'QUJD', icon: '<svg/>', licences: 'MIT <https://a.example>' })

it('holds its data and its icon', () => {
  const html = made('<link rel="icon" href="./icons/icon.svg" /><link rel="apple-touch-icon" href="./icons/icon-192.png" /><script type="module">run()</script>')
  expect(html.slice(html.indexOf('<link'))).toBe(
    '<link rel="icon" href="data:image/svg+xml,%3Csvg%2F%3E" /><script type="module">run()</script></head>' +
      '<body><div id="app"></div>  <script type="text/plain" id="zhenjian-data">QUJD</script>\n' +
      '  <script type="text/plain" id="third-party">\nMIT ‹https://a.example></script>\n  </body>',
  )
})

it.each([
  ['<script type="module" src="./a.js"></script>', './a.js'],
  ['<link rel="stylesheet" href="./a.css">', './a.css'],
])('is refused while it would load a file: %s', (head, file) => {
  expect(() => made(head)).toThrow(`the one file would still load ${file}`)
})
