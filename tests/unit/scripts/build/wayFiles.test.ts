import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { scriptsOfWay, stylesOfPage, wayFiles } from '../../../../scripts/build/wayFiles'

interface Made {
  readonly entry?: boolean
  readonly modules: readonly string[]
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

/** A bundle as the build hands it over, of what the test names. */
function bundleOf(chunks: Record<string, Made>, css: Record<string, string>): Rolldown.OutputBundle {
  const scripts = Object.entries(chunks).map(([fileName, { entry = false, modules, imports = [], css: importedCss = [] }]) => [fileName, { type: 'chunk', fileName, isEntry: entry, moduleIds: modules, imports, viteMetadata: { importedCss: new Set(importedCss) } }])
  const styles = Object.entries(css).map(([fileName, source]) => [fileName, { type: 'asset', fileName, source }])
  return Object.fromEntries([...scripts, ...styles]) as unknown as Rolldown.OutputBundle
}

const bundle = bundleOf(
  {
    'index.js': { entry: true, modules: ['src/app/main.ts'], css: ['index.css'] },
    'overview.js': { modules: ['src/pages/OverviewPage.vue'], imports: ['index.js', 'base.js'], css: ['overview.css'] },
    'base.js': { modules: ['src/query/runView.ts'], imports: ['index.js'] },
    'compare.js': { modules: ['src/pages/ComparePage.vue'], imports: ['index.js', 'base.js'], css: ['compare.css'] },
    'engine.js': { modules: ['src/components/chart/EChart.vue', 'src/charts/svgRenderer.ts', 'src/charts/bar/buildBar.ts', 'src/charts/bar/barParts.ts'], imports: ['compare.js'] },
    'line.js': { modules: ['src/charts/line/buildLine.ts'], imports: ['engine.js'] },
    'table.js': { modules: ['src/components/table/ResultTable.vue'], imports: ['base.js'], css: ['overview.css', 'table.css'] },
  },
  { 'index.css': 'a{}', 'overview.css': 'b{}\n', 'compare.css': 'c{}', 'table.css': 'd{}' },
)

test('each page leads to its scripts and styles, each chart kind to what comes besides; nothing twice, and nothing that is there', () => {
  const { pages, kinds } = wayFiles(bundle, new Set(['./index.css', './overview.css']))
  expect([pages['overview'], pages['compare'], pages['town']]).toEqual([['./overview.js', './base.js'], ['./compare.css', './compare.js', './base.js'], []])
  expect([kinds['bar'], kinds['line'], kinds['table']]).toEqual([['./engine.js'], ['./engine.js', './line.js'], ['./table.css', './table.js']])
})

test('a way takes the entry, what it leads to and all that these import; a way to nowhere is none', () => {
  expect(scriptsOfWay(bundle, [/ComparePage/, /buildBar/])).toEqual(['index.js', 'compare.js', 'base.js', 'engine.js'])
  expect(scriptsOfWay(bundle, [/ComparePage/, /buildPie/])).toBeNull()
})

test('the drawn screen takes the styles of the entry and of its page', () => {
  expect([...stylesOfPage(bundle, 'overview')]).toEqual([['./index.css', 'a{}'], ['./overview.css', 'b{}']])
})

test('a build without any style is refused', () => {
  expect(() => stylesOfPage(bundleOf({ 'index.js': { entry: true, modules: ['src/app/main.ts'] } }, {}), 'overview')).toThrow('the build made no style')
})
