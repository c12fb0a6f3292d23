import type { Lang } from '@/domain/bilingual'
import type { Look } from '@/domain/view'

/** screen: in colour; print: greys, told apart by dash, marker and hatch. */
export const VARIANTS = ['screen', 'print'] as const
export type Variant = (typeof VARIANTS)[number]

export const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const
export type Marker = (typeof MARKERS)[number]

/** How one town is drawn wherever towns are told apart. */
export interface TownStyle {
  readonly color: string
  /** Lengths of dash and gap in pixels; empty for a full line. */
  readonly dash: readonly number[]
  readonly marker: Marker
}

/** Colours and type of a chart; the names are those of the page's custom properties. */
export interface ChartTheme {
  readonly look: Look
  readonly variant: Variant
  readonly ground: string
  readonly panel: string
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly rule: string
  readonly accent: string
  readonly accentSoft: string
  readonly seal: string
  /** Towns that are not highlighted where there are more than eight. */
  readonly others: string
  readonly towns: readonly TownStyle[]
  /** Five steps from few to many, and the text that stands on each. */
  readonly ramp: readonly string[]
  readonly onRamp: readonly string[]
  readonly font: string
}

type Inks = Omit<ChartTheme, 'look' | 'variant' | 'towns' | 'font'> & { readonly townColors: readonly string[] }

/** Single quotes: ECharts writes the font into a double-quoted attribute of its SVG unescaped. */
const HAN = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif"
const FONTS: Readonly<Record<Lang, string>> = {
  zh: HAN,
  en: `'Segoe UI','Helvetica Neue',Arial,Roboto,'Noto Sans','Liberation Sans','Latin Marks',${HAN}`,
}

const LIGHT: Inks = {
  ground: '#ffffff',
  panel: '#f7f8f9',
  ink: '#17202a',
  soft: '#515d69',
  faint: '#65717d',
  rule: '#e2e6ea',
  accent: '#0b5c7a',
  accentSoft: '#e6f0f4',
  seal: '#b0352b',
  others: '#a3adb6',
  townColors: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#8a7a00', '#5b5f66'],
  ramp: ['#dcebf2', '#b3d3e2', '#7fb3cb', '#2f7a9b', '#0b5c7a'],
  onRamp: ['#17202a', '#17202a', '#10181f', '#ffffff', '#ffffff'],
}

const DARK: Inks = {
  ground: '#10151a',
  panel: '#161c23',
  ink: '#e7ebef',
  soft: '#a9b4bf',
  faint: '#8a96a2',
  rule: '#29313a',
  accent: '#67b7d6',
  accentSoft: '#16303b',
  seal: '#b93f35',
  others: '#66737f',
  townColors: ['#56b4e9', '#e9b13a', '#2fc297', '#dd93bd', '#f07a35', '#8fd0f5', '#d3c24a', '#a4abb3'],
  ramp: ['#16272f', '#1c3d4a', '#24596e', '#3f8fb0', '#67b7d6'],
  onRamp: ['#e7ebef', '#e7ebef', '#f2f6f8', '#06191f', '#08222c'],
}

const PRINT: Inks = {
  ground: '#ffffff',
  panel: '#ffffff',
  ink: '#000000',
  soft: '#333333',
  faint: '#595959',
  rule: '#c8c8c8',
  accent: '#4a4a4a',
  accentSoft: '#eeeeee',
  seal: '#000000',
  others: '#b0b0b0',
  townColors: ['#000000', '#6b6b6b', '#3a3a3a', '#8c8c8c', '#000000', '#6b6b6b', '#3a3a3a', '#8c8c8c'],
  ramp: ['#f0f0f0', '#d6d6d6', '#b0b0b0', '#777777', '#404040'],
  onRamp: ['#000000', '#000000', '#000000', '#ffffff', '#ffffff'],
}

const DASHES: readonly (readonly number[])[] = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 2], [1, 2], [12, 5], [6, 2, 2, 2, 2, 2]]

/** The theme of a look; a print is always on white. English comes in Latin type, so that quotes and digits are not as wide as Han. */
export function chartTheme(look: Look, variant: Variant = 'screen', lang: Lang = 'zh'): ChartTheme {
  const { townColors, ...inks } = variant === 'print' ? PRINT : look === 'dark' ? DARK : LIGHT
  return { look, variant, ...inks, towns: townColors.map((color, i) => townStyle(color, i, variant)), font: FONTS[lang] }
}

function townStyle(color: string, index: number, variant: Variant): TownStyle {
  if (variant === 'screen') return { color, dash: [], marker: 'circle' }
  return { color, dash: DASHES[index] ?? [], marker: MARKERS[index % MARKERS.length] ?? 'circle' }
}
