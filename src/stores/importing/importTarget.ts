import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { sharedPlaces, shareTowns } from '@/data/import/diff/alignDatasets'
import type { ChangedCell } from '@/data/import/diff/changedCells'
import { changedCells } from '@/data/import/diff/changedCells'
import type { DatasetDiff } from '@/data/import/diff/diffDatasets'
import { diffDatasets, unitClashes } from '@/data/import/diff/diffDatasets'
import { mergeDatasets } from '@/data/import/diff/mergeDatasets'
import type { ImportDecisions } from '@/data/import/session/decisions'
import type { Dataset, DatasetContent } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import { useDatasets } from '../datasets'
import { inTurns } from '../inTurns'
import { nextTask } from '../nextTask'

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

/** Town-years and cells told of one by one; the counts tell of all. */
const MOST_LISTED = 200

/** Which data sets an import meets, what it would change in one, and what the reader chose. Apart unless chosen otherwise. */
export const useImportTarget = defineStore('importTarget', () => {
  const datasets = useDatasets()
  const fresh = shallowRef<DatasetContent | null>(null)
  const bases = shallowRef<readonly Dataset[]>([])
  const baseId = shallowRef('')
  const rule = shallowRef<TargetRule>('apart')
  let turn = 0

  const base = computed(() => bases.value.find(({ info }) => info.id === baseId.value) ?? bases.value[0] ?? null)
  /** What an import would change in `base`; null until that is known. */
  const diff = shallowRef<DatasetDiff | null>(null)
  const changes = shallowRef<readonly ChangedCell[]>([])
  /** A data set that comes with the page is never replaced; figures in different units are never mixed. */
  const rules = computed(() => TARGET_RULES.filter((one) => {
    if (one === 'apart') return true
    return one === 'replace' ? base.value?.info.origin === 'local' : base.value !== null && fresh.value !== null && unitClashes(base.value.indicators, fresh.value.indicators).length === 0
  }))

  /** Looks which data sets share towns with an import; the one that it most likely renews comes first. */
  async function meet(content: DatasetContent | null): Promise<void> {
    const mine = ++turn
    fresh.value = content
    if (content === null) return clear()
    const found: Dataset[] = []
    for (const id of candidates()) {
      const dataset = await datasets.peek(id)
      if (mine !== turn) return
      if (dataset !== null && shareTowns(dataset.towns, content.towns)) found.push(dataset)
    }
    bases.value = likeliestFirst(found, content)
    if (!rules.value.includes(rule.value)) rule.value = 'apart'
  }

  watch([base, fresh], ([into, content]) => void compare(into, content), { flush: 'sync' })

  /** Piece by piece, as large data sets take their time. */
  async function compare(into: Dataset | null, content: DatasetContent | null): Promise<void> {
    diff.value = null
    changes.value = []
    if (into === null || content === null) return
    const wanted = (): boolean => base.value === into && fresh.value === content
    const found = await inTurns(diffDatasets(into, content, MOST_LISTED), wanted)
    const cells = found && (await inTurns(changedCells(into, indexDataset(content), MOST_LISTED), wanted))
    if (cells === null) return
    diff.value = found
    changes.value = cells
  }

  function candidates(): string[] {
    const own = datasets.entries.filter(({ info }) => info.origin === 'local').map(({ info }) => info.id).reverse()
    const active = datasets.active?.info
    const first = active !== undefined && active.origin !== 'link' && !active.synthetic ? [active.id] : []
    return [...new Set([...first, ...own])].slice(0, MOST_BASES)
  }

  /** What is chosen is chosen of this data set, whichever is likely later. */
  function choose(next: TargetRule): void {
    baseId.value = base.value?.info.id ?? ''
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

  /** The import as it is to be kept. Data sets are known by what they hold, so that a merged one gets a name of its own; one that is replaced keeps its title unless the reader typed another. null where the reader has turned to another file. */
  async function apply(content: DatasetContent, { title }: Pick<ImportDecisions, 'title'> = {}): Promise<Targeted | null> {
    const into = base.value
    const mine = turn
    if (into === null || rule.value === 'apart') return { content, replaces: null }
    const info = { ...into.info, origin: 'local' as const }
    const made = rule.value === 'replace' ? { ...content, info: { ...info, title: title ?? info.title } } : await inTurns(mergeDatasets({ base: into, fresh: content, rule: rule.value, info }), () => mine === turn)
    if (made === null) return null
    await nextTask()
    return { content: { ...made, info: { ...made.info, id: `local-${made.fingerprint}` } }, replaces: into.info.origin === 'local' ? into : null }
  }

  return { bases, base, diff, changes, rule, rules, meet, choose, compareWith, clear, apply }
})

/** The reader's own of the same title, then those that share most places for figures; else in their order. */
function likeliestFirst(found: readonly Dataset[], fresh: DatasetContent): Dataset[] {
  const { zh, en } = fresh.info.title
  const ranks = new Map(found.map((dataset) => {
    const { origin, title } = dataset.info
    return [dataset, origin === 'local' && title.zh === zh && title.en === en ? Infinity : sharedPlaces(dataset, fresh)]
  }))
  const rankOf = (dataset: Dataset): number => ranks.get(dataset) ?? 0
  return [...found].sort((a, b) => Number(rankOf(b) > rankOf(a)) - Number(rankOf(a) > rankOf(b)))
}
