import type { Page } from '@playwright/test'

/** Least height and width of what is touched, in CSS px. */
const LEAST = 44

/** What is too small for a finger on the page as it stands, one line each. Links within a sentence are text, not targets. */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = 'button, a[href], input, select, textarea, summary, [role=tab], [role^=menuitem], [role=option], [role=radio], [role=checkbox]'
    const inSight = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('.visually-hidden, [inert], [aria-hidden=true]') === null
    const isText = (element: Element): boolean => element.tagName === 'A' && getComputedStyle(element).display === 'inline'
    /** A box within a label is touched by its label. */
    const touched = (element: Element): Element => (element.tagName === 'INPUT' && /^(checkbox|radio|file)$/.test((element as HTMLInputElement).type) ? (element.closest('label') ?? element) : element)
    const tooSmall = (element: Element): boolean => {
      const { width, height } = touched(element).getBoundingClientRect()
      return width > 1 && height > 1 && (Math.round(width) < least || Math.round(height) < least)
    }
    const describe = (element: Element): string => {
      const { width, height } = touched(element).getBoundingClientRect()
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
      return `${element.tagName.toLowerCase()}.${element.className.toString().split(' ')[0] ?? ''} “${name.slice(0, 20)}” ${Math.round(width)}×${Math.round(height)}`
    }
    return [...new Set([...document.querySelectorAll(controls)].filter((element) => inSight(element) && !isText(element) && tooSmall(element)).map(describe))]
  }, LEAST)
}

/** By how many px the page is wider than its window. */
export function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
