import { describe, expect, it } from 'vitest'
import { cruise, cruiseFiles } from './cruise'

describe('the layers of src', () => {
  it('are kept: no import upward, sideways or in a circle', () => {
    const { modules, violations } = cruise('.')
    expect(violations).toEqual([])
    expect(modules).toBeGreaterThan(40)
  })
})

describe('the layer check', () => {
  it('passes a tree that keeps the rules', () => {
    const { violations } = cruiseFiles({
      'src/domain/town.ts': 'export interface Town { name: string }',
      'src/query/names.ts': "import type { Town } from '@/domain/town'\nexport const names = (towns: Town[]) => towns.map((town) => town.name)",
      'src/stores/towns.ts': "import { ref } from 'vue'\nimport { names } from '../query/names'\nexport const shown = ref(names([]))",
    })
    expect(violations).toEqual([])
  })

  it('names every wrong import of a tree that breaks each rule once', () => {
    const { violations } = cruiseFiles({
      'src/domain/upward.ts': "import { store } from '@/stores/store'\nexport const a = store",
      'src/domain/typeUpward.ts': "import type { Store } from '../stores/store'\nexport type A = Store",
      'src/domain/a.ts': "import { b } from './b'\nexport const a = () => b",
      'src/domain/b.ts': "import { a } from './a'\nexport const b = () => a",
      'src/data/sideways.ts': "import { run } from '@/query/run'\nexport const a = run",
      'src/query/run.ts': 'export const run = 1',
      'src/link/sideways.ts': "import { draw } from '@/charts/draw'\nexport const a = draw",
      'src/charts/draw.ts': "import { ref } from 'vue'\nexport const draw = ref(1)",
      'src/charts/texts.ts': "import { text } from '@/locales/text'\nexport const a = text",
      'src/export/worker.ts': "import { work } from '@/workers/work'\nexport const a = work",
      'src/workers/work.ts': "import { store } from '@/stores/store'\nexport const work = store",
      'src/stores/store.ts': 'export const store = 1\nexport type Store = number',
      'src/stores/csv.ts': "import papa from 'papaparse'\nexport const a = papa",
      'src/components/Inner.vue': '<script setup lang="ts">\nimport Page from \'@/pages/Page.vue\'\n</script>\n<template><Page /></template>',
      'src/pages/Page.vue': '<template><p></p></template>',
      'src/locales/text.ts': "import { run } from '@/query/run'\nexport const text = run",
      'src/app/lost.ts': "import { nothing } from './nowhere'\nexport const a = nothing",
    })
    expect(violations).toEqual([
      ['layer-components', 'src/components/Inner.vue', 'src/pages/Page.vue'],
      ['layer-data', 'src/data/sideways.ts', 'src/query/run.ts'],
      ['layer-domain', 'src/domain/typeUpward.ts', 'src/stores/store.ts'],
      ['layer-domain', 'src/domain/upward.ts', 'src/stores/store.ts'],
      ['layer-export', 'src/export/worker.ts', 'src/workers/work.ts'],
      ['layer-link', 'src/link/sideways.ts', 'src/charts/draw.ts'],
      ['locales-import-nothing-but-domain', 'src/locales/text.ts', 'src/query/run.ts'],
      ['no-circular', 'src/domain/a.ts', 'src/domain/b.ts'],
      ['not-to-unresolvable', 'src/app/lost.ts', './nowhere'],
      ['papaparse-in-one-file', 'src/stores/csv.ts', 'node_modules/papaparse'],
      ['pure-core-is-handed-its-texts', 'src/charts/texts.ts', 'src/locales/text.ts'],
      ['pure-core-without-vue', 'src/charts/draw.ts', 'node_modules/vue'],
      ['workers-use-the-core-only', 'src/workers/work.ts', 'src/stores/store.ts'],
    ])
  })
})
