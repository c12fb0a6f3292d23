import type { Normalisation } from '@/domain/indicator'
import type { ChartKind } from '@/domain/view'
import type { ChartFit } from '@/query/chartFit'

export function unfitKinds(fits: readonly ChartFit[]): ReadonlyMap<ChartKind, string> {
  return new Map(fits.filter((fit) => !fit.fits).map((fit) => [fit.kind, fit.reason ?? '']))
}

export function normaliseOptions(): { per: Normalisation; why: string }[] {
  return [{ per: 'raw', why: '' }]
}
