/** Only for some charts, or for one of the two painters: these stay in files of their own. */
const RARE_CHART_PARTS = /\/(?:svg\/(?:Painter|patch|core|graphic|cssAnimation|SVGPathRebuilder)|canvas\/(?:Painter|Layer)|chart\/(?:line|radar|bar|scatter|helper\/(?:Line|Polyline|SymbolDraw))|(?:coord|component)\/radar|renderer)/
const RARE_LIBRARIES = /node_modules\/(?:fflate|@tanstack|uqr|reka-ui\/dist\/(?:Dialog|Popover|Listbox))\//

/**
 * Few files instead of one for every set of sharers: on a line with 150 ms to the server
 * the number of files costs more than their bytes.
 */
const groups = [
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  { name: 'chart', test: isCommonChartPart, entriesAware: true, entriesAwareMergeThreshold: 40_000, priority: 2 },
  { name: 'shared', test: (id: string) => !RARE_LIBRARIES.test(id) && !RARE_CHART_PARTS.test(id), minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 10_000, priority: 1 },
]

/** How the hosted page is cut into files; a shared one is called by its group, not by all who share it. */
export const chunkOutput = {
  codeSplitting: { groups },
  chunkFileNames: ({ name }: { name: string }) => `assets/${ownName(name)}-[hash].js`,
  assetFileNames: ({ names }: { names: readonly string[] }) => `assets/${ownName(names[0] ?? 'file').replace(/\.\w+$/, '')}-[hash][extname]`,
}

function isCommonChartPart(id: string): boolean {
  return /node_modules\/(?:echarts|zrender|vue-echarts|tslib)\//.test(id) && !RARE_CHART_PARTS.test(id)
}

function ownName(name: string): string {
  return name.split('~')[0] ?? name
}
