import type { Indicator } from '@/domain/indicator'

/** What the figures of one indicator look like, gathered while they are read. */
export class FigureStats {
  private figures = 0
  private whole = true
  private negative = false
  private min = Infinity
  private max = -Infinity
  private places = 0
  private looked = 0
  private readonly units = new Map<string, number>()

  add(value: number, unit: string): void {
    this.figures++
    if (value < 0) this.negative = true
    if (value < this.min) this.min = value
    if (value > this.max) this.max = value
    if (!Number.isInteger(value)) this.addFraction(value)
    if (unit !== '') this.units.set(unit, (this.units.get(unit) ?? 0) + 1)
  }

  private addFraction(value: number): void {
    this.whole = false
    if (this.looked++ < 1000) this.places = Math.max(this.places, String(value).split(/[.e]/)[1]?.length ?? 0)
  }

  /** The unit that most figures bear, or none. */
  get unit(): string {
    return [...this.units].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0]
  }

  /** Rates between 0 and 1 that should read between 0 and 100. */
  get looksFractional(): boolean {
    return this.figures > 0 && !this.whole && this.min >= 0 && this.max <= 1
  }

  /** A count where all are whole and none negative, a rate where all are per cent, else a measure. */
  kindWith(unit: string): 'count' | 'rate' | 'measure' {
    if (unit === '%' && this.min >= 0 && this.max <= 100) return 'rate'
    return this.whole && !this.negative && this.figures > 0 && unit !== '%' ? 'count' : 'measure'
  }

  /** Places that show the figures: two are usual, small fractions need more. */
  get decimals(): number | null {
    if (this.places <= 2) return null
    return Math.max(Math.abs(this.min), Math.abs(this.max)) < 1 ? Math.min(this.places, 4) : 2
  }
}

/** A new indicator with kind, unit and decimals as its figures have them, unless the reader has said. */
export function settleIndicator(indicator: Indicator, stats: FigureStats, said: { kind: boolean; decimals: boolean }): Indicator {
  const unit = indicator.unit.zh === '' ? stats.unit : indicator.unit.zh
  return {
    ...indicator,
    unit: { zh: unit, en: indicator.unit.en === '' ? unit : indicator.unit.en },
    kind: said.kind ? indicator.kind : stats.kindWith(unit),
    decimals: said.decimals ? indicator.decimals : stats.decimals,
  }
}
