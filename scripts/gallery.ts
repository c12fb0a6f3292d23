import { mkdirSync, writeFileSync } from 'node:fs'
import { describe } from '../src/charts/describe'
import { chartTheme } from '../src/charts/theme'
import { drawExample } from '../tests/gallery/drawExample'
import { gallery } from '../tests/gallery/gallery'
import type { Example } from '../tests/gallery/example'
import type { Look } from '../src/domain/view'

const FOLDER = 'shots'

mkdirSync(FOLDER, { recursive: true })
for (const look of ['light', 'dark'] as const) writeFileSync(`${FOLDER}/gallery-${look}.html`, await page(look))
console.log(`${gallery.length} examples: ${FOLDER}/gallery-light.html, ${FOLDER}/gallery-dark.html`)

async function page(look: Look): Promise<string> {
  const { ground, ink, font } = chartTheme(look)
  const figures: string[] = []
  for (const example of gallery) figures.push(await figure({ ...example, look: example.look ?? look }))
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{margin:24px;background:${ground};color:${ink};font:14px/1.6 ${font}}figure{display:inline-block;vertical-align:top;margin:0 32px 48px 0;width:660px;overflow:hidden}h2{font-size:20px;margin:0}small{opacity:.6}</style>${figures.join('')}`
}

async function figure(example: Example): Promise<string> {
  const { svg, table, locale } = await drawExample(example)
  const { ground, ink } = chartTheme(example.look ?? 'light', example.variant ?? 'screen')
  const text = describe(table, locale)
  const lines = [text.alt, text.summary, ...text.notes, ...text.leftOut, text.sourceLine, text.signs.join(' ')].filter((line) => line !== '')
  return `<figure id="${example.name}" style="background:${ground};color:${ink}"><small>${example.name}</small><h2>${escape(text.title)}</h2>${svg.replace(/zr\d+-/g, `${example.name}-`)}<details><summary>${escape(text.subtitle)}</summary>${lines.map((line) => `<p>${escape(line)}</p>`).join('')}</details></figure>`
}

function escape(text: string): string {
  return text.replace(/[&<]/g, (char) => `&#${char.charCodeAt(0)};`)
}
