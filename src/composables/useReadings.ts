import { readonly, shallowRef } from 'vue'
import type { Ref } from 'vue'
import type { Readings } from '@/domain/matchName'

const NONE: readonly string[] = []
const known = new Map<string, readonly string[]>()
const readings = shallowRef<Readings>(() => NONE)
let loading: Promise<void> | null = null

/** Pinyin for searching: `readings` knows nothing until `load` (on first focus of a search box) has fetched the dictionary. */
export function useReadings(): { readings: Readonly<Ref<Readings>>; load: () => Promise<void> } {
  return { readings: readonly(readings), load }
}

function load(): Promise<void> {
  loading ??= fetchDictionary().catch(() => {
    loading = null
  })
  return loading
}

async function fetchDictionary(): Promise<void> {
  const { pinyin } = await import('pinyin-pro')
  readings.value = (character) => {
    const found = known.get(character)
    if (found !== undefined) return found
    const read = isHan(character) ? distinct(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })) : NONE
    known.set(character, read)
    return read
  }
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character)
}

function distinct(readings: readonly string[]): readonly string[] {
  return [...new Set(readings)]
}
