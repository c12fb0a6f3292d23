/** Parameters of the address that say what was looked at, not whose data. */
const HARMLESS = ['page', 'chart', 'facet', 'per', 'scale', 'missing', 'lang', 'look', 'embed']

export interface Failure {
  readonly error: unknown
  /** Where it was met, in the words of the framework. */
  readonly place: string
  /** Query of the address. */
  readonly search: string
  readonly version: string
  readonly browser: string
}

/** What helps to find a fault, without names, figures or folders of the reader's. */
export function errorDetails({ error, place, search, version, browser }: Failure): string {
  const query = new URLSearchParams(search)
  const view = HARMLESS.flatMap((key) => (query.has(key) ? [`${key}=${query.get(key) ?? ''}`] : [])).join(' ')
  return [`${version} ${view}`.trim(), browser, place, withoutNames(withoutFolders(stackOf(error)))].join('\n')
}

/** Whether a file of the page could not be fetched, as after a new deployment. */
export function isMissingFile(error: unknown, place: string): boolean {
  return place === 'async component loader' || place.endsWith('runtime-13') || /dynamically imported module|Importing a module script failed|preload/i.test(String(error))
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const head = `${error.name}: ${error.message}`
  const stack = error.stack ?? ''
  return stack.includes(error.message) ? stack : `${head}\n${stack}`
}

/** The page's own code speaks ASCII and counts in short numbers: what does not, came from the reader's data or file names. */
function withoutNames(stack: string): string {
  return stack.replace(/[^\t\n\x20-\x7e]+|\d{7,}/g, '…')
}

function withoutFolders(stack: string): string {
  return stack.replace(/(?:blob:)?(?:https?|file):\/\/[^\s)?#]*\/|(?:blob:)?(?:https?|file):\/\//g, '')
}
