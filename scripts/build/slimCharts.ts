import type { Plugin } from 'vite'

/** Parts of ECharts that it always loads and this page never uses, with what stands in for each. */
const UNUSED: readonly (readonly [RegExp, string])[] = [
  /* Options of versions 2 to 4; ours are written for 6. */
  [/echarts\/lib\/preprocessor\/backwardCompat\.js$/, 'export default function () {}'],
  /* The page shows its own skeleton. */
  [/echarts\/lib\/loading\/default\.js$/, 'export default function () {}'],
  /* Tooltips are HTML. */
  [/echarts\/lib\/component\/tooltip\/TooltipRichContent\.js$/, 'export default function () { throw new Error("tooltips are HTML") }'],
]

/** Leaves out of the build what every chart of ECharts brings along and none of ours needs. */
export function slimCharts(): Plugin {
  return {
    name: 'zhenjian:slim-charts',
    apply: 'build',
    load(id) {
      return UNUSED.find(([path]) => path.test(id))?.[1] ?? null
    },
  }
}
