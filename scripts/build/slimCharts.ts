import type { Plugin } from 'vite'

export interface StandIn {
  /** Path of the module below `node_modules`. */
  readonly module: string
  readonly code: string
}

/**
 * Parts of ECharts that it always loads and this page never uses, with what stands in for each:
 * nothing where it is called and has nothing to do here, an error where a call would be a mistake.
 */
export const STAND_INS: readonly StandIn[] = [
  /* Options of versions 2 to 4; ours are written for 6. */
  { module: 'echarts/lib/preprocessor/backwardCompat.js', code: 'export default function () {}' },
  /* The page shows its own skeleton. */
  { module: 'echarts/lib/loading/default.js', code: 'export default function () {}' },
  /* Tooltips are HTML, and every chart writes their text itself. */
  { module: 'echarts/lib/component/tooltip/TooltipRichContent.js', code: refusing('tooltips are HTML', []) },
  { module: 'echarts/lib/component/tooltip/seriesFormatTooltip.js', code: 'export function defaultSeriesFormatTooltip() { return "" }' },
  /* Words of the toolbox, of dates and of the descriptions of ECharts, which are our own. */
  { module: 'echarts/lib/i18n/langEN.js', code: 'export default {}' },
  { module: 'echarts/lib/i18n/langZH.js', code: 'export default {}' },
  /* Colours come from the theme of the page. */
  { module: 'echarts/lib/theme/dark.js', code: 'export default {}' },
  /* Years are categories. */
  { module: 'echarts/lib/scale/Time.js', code: refusing('no axis counts time', ['calcNiceForTimeScale']) },
  /* Patterns are drawn as lines, which every printer prints. */
  { module: 'echarts/lib/util/decal.js', code: refusing('no mark has a decal', ['createOrUpdatePatternFromDecal'], false) },
  /* Nothing moves. */
  { module: 'zrender/lib/svg/cssAnimation.js', code: 'export const EASING_MAP = {}\nexport const ANIMATE_STYLE_MAP = {}\nexport function createCSSAnimation() {}' },
  /* No mark is a sector. */
  { module: 'zrender/lib/graphic/helper/roundSector.js', code: refusing('no mark is a sector', ['buildPath'], false) },
]

/** Leaves out of the build what every chart of ECharts brings along and none of ours needs. */
export function slimCharts(): Plugin {
  return {
    name: 'zhenjian:slim-charts',
    apply: 'build',
    load(id) {
      return STAND_INS.find(({ module }) => id.endsWith(`/node_modules/${module}`))?.code ?? null
    },
  }
}

function refusing(why: string, names: readonly string[], alsoDefault = true): string {
  const refuse = `() { throw new Error(${JSON.stringify(why)}) }`
  return [...(alsoDefault ? [`export default function ${refuse}`] : []), ...names.map((name) => `export function ${name}${refuse}`)].join('\n')
}
