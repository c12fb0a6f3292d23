type Browser = Pick<Window, 'navigator' | 'document'>

/** Copies plain text: through the clipboard where there is one (HTTPS), else by a selection (plain HTTP). Resolves to whether it worked. */
export function useCopy(browser: Browser = window): { copy: (text: string) => Promise<boolean> } {
  async function copy(text: string): Promise<boolean> {
    const clipboard: Clipboard | undefined = browser.navigator.clipboard
    if (clipboard === undefined) return copyBySelection(browser.document, text)
    return clipboard.writeText(text).then(() => true, () => copyBySelection(browser.document, text))
  }
  return { copy }
}

function copyBySelection(document: Document, text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  area.className = 'visually-hidden'
  document.body.append(area)
  area.select()
  const copied = runCopy(document)
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}

function runCopy(document: Document): boolean {
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}
