/** The browser's storage, or null where it is switched off (then even asking throws). */
export function browserStorage(browser: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return browser.localStorage
  } catch {
    return null
  }
}
