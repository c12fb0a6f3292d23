import type { PageSource } from '@/composables/useSingleFile'
import { EMBEDDED_ID } from './embedded'

/** Beside the hosted page: the same version in one file. */
const BESIDE = './standalone.html'

/**
 * Markup of the page in one file: a page that is one gives itself, as it was before anything
 * was drawn in it; a hosted one fetches the file beside it. Called before the app is mounted.
 */
export function pageSource(page: Document, fetchFile: typeof fetch): PageSource {
  if (page.getElementById(EMBEDDED_ID) === null) return () => fetchBeside(fetchFile)
  const pristine = page.documentElement.cloneNode(true) as HTMLElement
  pristine.removeAttribute('class')
  return () => Promise.resolve(`<!doctype html>\n${pristine.outerHTML}\n`)
}

async function fetchBeside(fetchFile: typeof fetch): Promise<string | null> {
  const response = await fetchFile(BESIDE).catch(() => null)
  return response?.ok === true ? response.text().catch(() => null) : null
}
