import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { sharedTowns } from '@/data/import/diff/alignDatasets'
import { changedCells } from '@/data/import/diff/changedCells'
import { diffDatasets } from '@/data/import/diff/diffDatasets'
import { mergeDatasets } from '@/data/import/diff/mergeDatasets'
import type { Dataset, DatasetContent } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import { useDatasets } from '../datasets'

/** Where an import goes: beside the others, or into one of them. */
export const TARGET_RULES = ['apart', 'new_wins', 'old_stays', 'replace'] as const
export type TargetRule = (typeof TARGET_RULES)[number]

/** What is to be kept, and the data set of the reader's own whose place it takes. */
export interface Targeted {
  readonly content: DatasetContent
  readonly replaces: Dataset | null
}

/** Most data sets that an import is compared with. */
const MOST_BASES = 12

/** Cells told of with their old and new figures. */
const MOST_CHANGES = 200

/** Which data sets an import meets, what it would change in one, and what the reader chose. Apart unless chosen otherwise. */
export const useImportTarget = defineStore('importTarget', () => {
  const datasets = useDatasets()
  const fresh = shallowRef<DatasetContent | null>(null)
  const bases = shallowRef<readonly Dataset[]>([])
  const baseId = shallowRef('')
  const rule = shallowRef<TargetRule>('apart')
  let turn = 0

  const base = computed(() => bases.value.find(({ info }) => info.id === baseId.value) ?? bases.value[0] ?? null)
  const diff = computed(() => (base.value === null || fresh.value === null ? null : diffDatasets(base.value, fresh.value)))
  const changes = computed(() => (base.value === null || fresh.value === null ? [] : changedCells(base.value, indexDataset(fresh.value), MOST_CHANGES)))
  /** A data set that comes with the page is never replaced; figures in different units are never mixed. */
  const rules = computed(() => TARGET_RULES.filter((one) => {
    if (one === 'apart') return true
    return one === 'replace' ? base.value?.info.origin === 'local' : diff.value?.clashes.length === 0
  }))

  /** Looks which data sets share towns with an import; the one looked at comes first. */
  async function meet(content: DatasetContent | null): Promise<void> {
    const mine = ++turn
    fresh.value = content
    if (content === null) return clear()
    const found: Dataset[] = []
    for (const id of candidates()) {
      const dataset = await datasets.peek(id)
      if (mine !== turn) return
      if (dataset !== null && sharedTowns(dataset.towns, content.towns) > 0) found.push(dataset)
    }
    bases.value = found
    if (!rules.value.includes(rule.value)) rule.value = 'apart'
  }

  function candidates(): string[] {
    const own = datasets.entries.filter(({ info }) => info.origin === 'local').map(({ info }) => info.id).reverse()
    const active = datasets.active?.info
    const first = active !== undefined && active.origin !== 'link' && !active.synthetic ? [active.id] : []
    return [...new Set([...first, ...own])].slice(0, MOST_BASES)
  }

  function choose(next: TargetRule): void {
    rule.value = next
  }

  function compareWith(id: string): void {
    baseId.value = id
    rule.value = 'apart'
  }

  function clear(): void {
    bases.value = []
    baseId.value = ''
    rule.value = 'apart'
  }

  /** The import as it is to be kept. Data sets are known by what they hold, so that a merged one gets a name of its own. */
  function apply(content: DatasetContent): Targeted {
    const into = base.value
    if (into === null || rule.value === 'apart') return { content, replaces: null }
    const info = { ...into.info, origin: 'local' as const }
    const made = rule.value === 'replace' ? { ...content, info } : mergeDatasets({ base: into, fresh: content, rule: rule.value, info })
    return { content: { ...made, info: { ...info, id: `local-${made.fingerprint}` } }, replaces: into.info.origin === 'local' ? into : null }
  }

  return { bases, base, diff, changes, rule, rules, meet, choose, compareWith, clear, apply }
})
