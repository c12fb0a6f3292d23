/** Parts of the page of a town besides the themes. */
export type TownPart = 'years' | 'unsaid'

/** Id of the heading of a theme. */
export function themeAnchor(theme: string): string {
  return `theme-${theme}`
}

/** Id of the heading of another part. */
export function partAnchor(part: TownPart): string {
  return `town-${part}`
}

/** Brings a heading into view and starts the reader there. */
export function goToHeading(page: Document, anchor: string): void {
  const heading = page.getElementById(anchor)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
