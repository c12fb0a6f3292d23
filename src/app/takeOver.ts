/** Set on the root element before the first paint while the page drawn at build stands in for the living one. */
const STANDING_IN = 'standing-in'
export const FIRST_SCREEN_ID = 'first-screen'
/** Marks what was pressed before there was anything to answer. */
const PRESSED = '[data-pressed]'

/** Shows the living page (`app`) in place of the one drawn at build; focus, and what was pressed before, pass over. */
export function takeOver(page: Document, app: Element): void {
  const drawn = page.getElementById(FIRST_SCREEN_ID)
  const shown = page.documentElement.classList.contains(STANDING_IN)
  page.documentElement.classList.remove(STANDING_IN)
  if (drawn === null) return
  const focused = shown ? counterpart(page.activeElement, drawn, app) : null
  const pressed = shown ? counterpart(drawn.querySelector(PRESSED), drawn, app) : null
  drawn.remove()
  focused?.focus({ preventScroll: true })
  pressed?.click()
}

/** The element in the same place below another root; null if it is not below the first or the second has none. */
function counterpart(element: Element | null, from: Element, to: Element): HTMLElement | null {
  if (element === null || element === from || !from.contains(element)) return null
  const parent = element.parentElement
  if (parent === null) return null
  const above = parent === from ? to : counterpart(parent, from, to)
  const found = above?.children[Array.from(parent.children).indexOf(element)]
  return found instanceof HTMLElement && found.tagName === element.tagName ? found : null
}
