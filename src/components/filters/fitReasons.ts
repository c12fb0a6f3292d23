import type { Dataset } from '@/domain/dataset'
import type { ChartKind, View } from '@/domain/view'
import type { StartMessages } from '@/locales/messages'
import type { ChartFit } from '@/query/fit/chartFit'
import type { NormalisationFit } from '@/query/fit/normalisationFit'
import { normalisationFits } from '@/query/fit/normalisationFit'
import type { NormaliseOption } from './NormalisePicker.vue'

/** The kinds of chart that do not suit the selection, each with the reason in words. */
export function unfitKinds(fits: readonly ChartFit[], { compare }: StartMessages): ReadonlyMap<ChartKind, string> {
  return new Map(fits.flatMap(({ kind, reason, values }) => (reason === null ? [] : [[kind, compare.misfits[reason](values)]])))
}

/** The ways to relate figures, each with the reason in words where it cannot be used. */
export function normaliseOptions(dataset: Dataset, view: View, messages: StartMessages): NormaliseOption[] {
  return normalisationFits(dataset, view).map((fit) => ({ per: fit.per, why: whyNot(fit, messages) }))
}

function whyNot({ per, reason, values }: NormalisationFit, { compare }: StartMessages): string {
  return reason === null ? '' : compare.perMisfits[reason]({ ...values, basis: compare.perBasis[per] })
}
