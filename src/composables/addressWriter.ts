import type { HistoryMode } from '@/link/historyMode'

/** Rewrites of the present entry wait this long, so that typing and dragging stay within what browsers allow. */
export const REWRITE_MS = 300

type Browser = Pick<Window, 'history' | 'scrollY'>

/** What an entry of the history remembers besides its address. */
export interface EntryState {
  readonly scroll: number
}

export interface AddressWriter {
  /** Puts an address in the bar: a step at once, a rewrite when the reader pauses. */
  readonly write: (address: string, mode: HistoryMode) => void
  /** Forgets a rewrite that is still waiting. */
  readonly cancel: () => void
}

export function createAddressWriter(browser: Browser): AddressWriter {
  const { history } = browser
  let waiting: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | null = null

  function cancel(): void {
    if (waiting !== null) clearTimeout(waiting.timer)
    waiting = null
  }

  function flush(): void {
    const address = waiting?.address
    cancel()
    if (address !== undefined) history.replaceState(null, '', address)
  }

  /** Back comes to where the reader left. */
  function remember(): void {
    const left: EntryState = { scroll: browser.scrollY }
    history.replaceState(left, '')
  }

  function write(address: string, mode: HistoryMode): void {
    if (mode === 'push') {
      flush()
      remember()
      history.pushState(null, '', address)
    } else {
      cancel()
      waiting = { address, timer: setTimeout(flush, REWRITE_MS) }
    }
  }

  return { write, cancel }
}
