/** Folders of src by number: a file imports only from a lower number or its own folder. */
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

/** From here on a layer may start a worker. */
const FIRST_WITH_WORKERS = LAYERS.findIndex((folders) => folders.includes('stores'))

/** Everything a folder may not reach: its siblings of the same number and all higher numbers. */
const layerRules = LAYERS.flatMap((folders, level) =>
  folders.map((folder) => ({
    name: `layer-${folder}`,
    severity: 'error',
    comment: `src/${folder} imports only from lower layers or itself`,
    from: { path: `^src/${folder}/` },
    to: { path: `^src/(${forbiddenFor(folder, level).join('|')})/` },
  })),
)

function forbiddenFor(folder, level) {
  const siblings = LAYERS[level].filter((other) => other !== folder)
  const above = LAYERS.slice(level + 1).flat()
  return [...siblings, ...above, ...(level < FIRST_WITH_WORKERS ? ['workers'] : [])]
}

const PURE = '^src/(domain|data|query|link|charts|export)/'

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...layerRules,
    {
      name: 'workers-use-the-core-only',
      severity: 'error',
      from: { path: '^src/workers/' },
      to: { path: '^src/(stores|composables|components|pages|app)/' },
    },
    {
      name: 'pure-core-without-vue',
      severity: 'error',
      comment: 'domain to export know nothing of the user interface library',
      from: { path: PURE },
      to: { path: 'node_modules/(@?vue|pinia|@vueuse|vue-echarts|reka-ui|@tanstack)/' },
    },
    {
      name: 'pure-core-is-handed-its-texts',
      severity: 'error',
      comment: 'a Locale is an argument: only its type is imported',
      from: { path: PURE },
      to: { path: '^src/locales/', dependencyTypesNot: ['type-only'] },
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
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['\\?(worker|raw|url|inline)', '^virtual:'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.d\\.ts$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'], extensions: ['.ts', '.vue', '.js', '.json'] },
  },
}
