import { copyByEvent } from './copyByEvent'

type Browser = Pick<Window, 'navigator' | 'document'> & { ClipboardItem?: typeof ClipboardItem }

export interface RichCopy {
  /** Copies a table or text as HTML with its plain form; works on plain HTTP, too. Resolves to whether it worked. */
  readonly copyHtml: (html: string, plain: string) => Promise<boolean>
  /** Copies a picture; false where the browser cannot, as on plain HTTP. */
  readonly copyPicture: (png: Blob) => Promise<boolean>
}

export function useRichCopy(browser: Browser = window): RichCopy {
  async function copyHtml(html: string, plain: string): Promise<boolean> {
    const items = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }) }
    return (await writeItems(browser, items)) || copyByEvent(browser.document, { 'text/html': html, 'text/plain': plain })
  }
  return { copyHtml, copyPicture: (png) => writeItems(browser, { 'image/png': png }) }
}

async function writeItems({ navigator, ClipboardItem }: Browser, items: Record<string, Blob>): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined || ClipboardItem === undefined) return false
  try {
    await clipboard.write([new ClipboardItem(items)])
    return true
  } catch {
    return false
  }
}
