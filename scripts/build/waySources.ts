/** Sources that draw any chart. */
const DRAWN = [/^src\/components\/chart\/EChart\.vue/, /^src\/charts\/svgRenderer\.ts/]

/** Where a page begins, as paths from the project's folder. */
export function pageSource(page: string): RegExp {
  return new RegExp(`^src/pages/${page}Page\\.vue`, 'i')
}

/** What a chart of a kind is drawn with. */
export function kindSources(kind: string): RegExp[] {
  return kind === 'table' ? [/^src\/components\/table\/ResultTable\.vue/] : [...DRAWN, new RegExp(`^src/charts/${kind}/(?:build|${kind}Parts)`, 'i')]
}

/** The ways to something seen whose scripts have a size budget: what is fetched on each, besides the entry. */
export const WAYS: Readonly<Record<'firstChart' | 'overview', readonly RegExp[]>> = {
  firstChart: [pageSource('compare'), ...kindSources('bar')],
  overview: [pageSource('overview')],
}
