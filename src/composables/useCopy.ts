import { copyByEvent } from './copyByEvent'

type Browser = Pick<Window, 'navigator' | 'document'>

/** Copies plain text: through the clipboard where there is one (HTTPS), else in the old ways. Resolves to whether it worked. */
export function useCopy(browser: Browser = window): { copy: (text: string) => Promise<boolean> } {
  async function copy(text: string): Promise<boolean> {
    const clipboard: Clipboard | undefined = browser.navigator.clipboard
    if (clipboard === undefined) return copyWithout(browser.document, text)
    return clipboard.writeText(text).then(() => true, () => copyWithout(browser.document, text))
  }
  return { copy }
}

function copyWithout(document: Document, text: string): boolean {
  return copyByEvent(document, { 'text/plain': text }) || copyBySelection(document, text)
}

/** Inside an open dialog, which would take the focus back from anything outside it. */
function copyBySelection(document: Document, text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  area.className = 'visually-hidden'
  const room = focused?.closest('[role="dialog"]') ?? document.body
  room.append(area)
  area.focus()
  area.select()
  const copied = document.activeElement === area && runCopy(document)
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
