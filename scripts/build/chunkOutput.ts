import { kindSources } from './waySources.ts'

/** What every first chart needs of ECharts, and what draws it: one file. */
const DRAWING = kindSources('bar')
const ENGINE = /node_modules\/(?:echarts|zrender|vue-echarts|tslib)\//
/** Only for some charts, for the other painter, or for when the reader points at something. */
const RARE_CHART_PARTS = /\/(?:zrender\/lib\/canvas|chart\/(?:line|radar|bar|scatter|helper\/(?:Line|Polyline|Symbol))|(?:coord|component)\/radar|component\/(?:tooltip\/(?:Tooltip|install|helper)|axisPointer)|layout\/points|processor\/dataSample|visual\/symbol|renderer\/installCanvas)/
const RARE_LIBRARIES = /node_modules\/(?:fflate|@tanstack|uqr|reka-ui\/dist\/(?:Dialog|Popover|Listbox))\//

/**
 * Few files instead of one for every set of sharers: on a line with 150 ms to the server
 * the number of files costs more than their bytes. What pages share comes apart from what draws.
 */
const groups = [
  { name: 'start', tags: ['$initial' as const], priority: 6 },
  { name: 'base', test: (id: string) => /^src\/(?:domain\/|query\/|data\/values\/|components\/overview\/|components\/filters\/townChoice\.|composables\/useStages\.|charts\/labels\/measureText\.)/.test(fromRoot(id)), minShareCount: 2, priority: 5 },
  { name: 'overview', test: (id: string) => fromRoot(id).startsWith('src/pages/OverviewPage.vue'), priority: 4 },
  { name: 'compare', test: (id: string) => fromRoot(id).startsWith('src/pages/ComparePage.vue'), priority: 3 },
  { name: 'engine', test: (id: string) => isEngine(id) || DRAWING.some((source) => source.test(fromRoot(id))), priority: 2 },
  { name: 'shared', test: (id: string) => !RARE_LIBRARIES.test(id) && !RARE_CHART_PARTS.test(id), minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 10_000, priority: 1 },
]

/** How the hosted page is cut into files; a shared one is called by its group, not by all who share it. */
export const chunkOutput = {
  codeSplitting: { groups },
  chunkFileNames: ({ name }: { name: string }) => `assets/${ownName(name)}-[hash].js`,
  assetFileNames: ({ names }: { names: readonly string[] }) => `assets/${ownName(names[0] ?? 'file').replace(/\.\w+$/, '')}-[hash][extname]`,
}

/** A module's path from the project's folder. */
export function fromRoot(id: string): string {
  return id.replace(`${process.cwd()}/`, '').replace(/^\0/, '')
}

function isEngine(id: string): boolean {
  return ENGINE.test(id) && !RARE_CHART_PARTS.test(id)
}

function ownName(name: string): string {
  return name.split('~')[0] ?? name
}
