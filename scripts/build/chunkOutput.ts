/**
 * Few files instead of one for every set of sharers: on a line with 150 ms to the server
 * the number of files costs more than their bytes.
 */
const groups = [
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  { name: 'chart', test: /node_modules\/(?:echarts|zrender|vue-echarts|tslib)\//, entriesAware: true, entriesAwareMergeThreshold: 60_000, priority: 2 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000, priority: 1 },
]

/** How the hosted page is cut into files; a shared one is called by its group, not by all who share it. */
export const chunkOutput = {
  codeSplitting: { groups },
  chunkFileNames: ({ name }: { name: string }) => `assets/${ownName(name)}-[hash].js`,
  assetFileNames: ({ names }: { names: readonly string[] }) => `assets/${ownName(names[0] ?? 'file').replace(/\.\w+$/, '')}-[hash][extname]`,
}

function ownName(name: string): string {
  return name.split('~')[0] ?? name
}
