import type { Dataset } from '@/domain/dataset'
import { townName } from '@/domain/townLabels'
import type { TownSelection } from '@/domain/view'
import { leftOutCodes, listedCodes } from '@/domain/view'
import type { Locale } from '@/locales/messages'

const MOST_NAMED = 2

/** The choice of towns in a few words: 只看荫城镇, 不含荫城镇; empty for all and for none. */
export function townChoice(dataset: Dataset, towns: TownSelection, { lang, messages }: Locale): string {
  const { allButTowns, onlyTowns } = messages.overview
  const namesOf = (codes: readonly string[]): string[] => codes.flatMap((code) => townName(dataset.towns[dataset.townIndex.get(code) ?? -1], lang) || [])
  const words = (names: readonly string[], sentence: typeof onlyTowns): string =>
    names.length === 0 ? '' : sentence(names.slice(0, MOST_NAMED).join(messages.common.listSeparator), names.length)
  return words(namesOf(listedCodes(towns)), onlyTowns) || words(namesOf(leftOutCodes(towns)), allButTowns)
}
