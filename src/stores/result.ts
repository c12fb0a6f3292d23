import { defineStore } from 'pinia'
import { computed } from 'vue'
import { describe } from '@/charts/describe'
import type { View } from '@/domain/view'
import { chartFits } from '@/query/fit/chartFit'
import { runView } from '@/query/runView'
import { useDatasets } from './datasets'
import { usePreferences } from './preferences'
import { useView } from './view'

const ASIDE = ['page', 'evidence', 'query', 'lang', 'look', 'embed'] as const satisfies (keyof View)[]

/** What the active data set answers to the view; recomputed only when the question changes. */
export const useResult = defineStore('result', () => {
  const datasets = useDatasets()
  const store = useView()
  const preferences = usePreferences()
  const question = computed<View>((before) => (before !== undefined && asksTheSame(before, store.view) ? before : store.view))
  const table = computed(() => (datasets.active === null ? null : runView(datasets.active, question.value)))
  const fits = computed(() => (datasets.active === null ? [] : chartFits(datasets.active, question.value)))
  const description = computed(() => (table.value === null ? null : describe(table.value, preferences.locale)))
  return { question, table, fits, description }
})

function asksTheSame(before: View, after: View): boolean {
  const aside = new Set<string>(ASIDE)
  return (Object.keys(after) as (keyof View)[]).every((key) => aside.has(key) || before[key] === after[key])
}
