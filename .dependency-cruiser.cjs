const LAYERS = [
  ['domain'],
  ['data', 'query'],
  ['link', 'charts'],
  ['export'],
  ['stores'],
  ['composables'],
  ['components'],
  ['pages'],
  ['app'],
]

/** Everything a folder may not reach: its siblings of the same number and all higher numbers. */
const layerRules = LAYERS.flatMap((folders, level) =>
  folders.map((folder) => {
    const forbidden = [...folders.filter((other) => other !== folder), ...LAYERS.slice(level + 1).flat(), 'workers']
    return {
      name: `layer-${folder}`,
      severity: 'error',
      comment: `src/${folder} imports only from lower layers or itself`,
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${(level >= 4 ? forbidden.filter((name) => name !== 'workers') : forbidden).join('|')})/` },
    }
  }),
)

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...layerRules,
    {
      name: 'pure-core-without-vue',
      severity: 'error',
      comment: 'domain to export know nothing of the user interface library',
      from: { path: '^src/(domain|data|query|link|charts|export)/' },
      to: { path: 'node_modules/(vue|pinia|@vueuse|vue-echarts|reka-ui|@tanstack)/' },
    },
    {
      name: 'papaparse-in-one-file',
      severity: 'error',
      from: { pathNot: '^src/data/csv/readCsv\\.ts$' },
      to: { path: 'node_modules/papaparse/' },
    },
    {
      name: 'locales-import-nothing-but-domain',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/(?!locales|domain)' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(worker|raw|url|inline)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.d\\.ts$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'], extensions: ['.ts', '.vue', '.js', '.json'] },
  },
}
