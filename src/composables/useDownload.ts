type Browser = Pick<Window, 'document'> & { URL: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'> }

/** The browser reads the address after the click; only later may it be given back. */
const REVOKE_MS = 60_000

/** Saves something as a file through the browser's downloads; works without a server and without HTTPS. */
export function useDownload(browser: Browser = window): { download: (file: Blob, name: string) => void } {
  function download(file: Blob, name: string): void {
    const address = browser.URL.createObjectURL(file)
    const anchor = browser.document.createElement('a')
    anchor.href = address
    anchor.download = name
    anchor.hidden = true
    browser.document.body.append(anchor)
    anchor.click()
    anchor.remove()
    setTimeout(() => browser.URL.revokeObjectURL(address), REVOKE_MS)
  }
  return { download }
}
