import type { View, ViewChange } from '@/domain/view'
import { patchView } from '@/domain/view'
import { encodeView } from '@/link/viewCodec'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'

export interface ViewLink {
  /** Address of the present view with a change, for `href`. */
  readonly hrefOf: (change: ViewChange) => string
  /** Goes there without loading the page anew, unless the reader asks for a new tab or window. */
  readonly follow: (event: MouseEvent, change: ViewChange) => void
}

/** Links between views: real addresses, followed in place. */
export function useViewLink(): ViewLink {
  const datasets = useDatasets()
  const store = useView()
  return {
    hrefOf: (change) => {
      const view: View = patchView(store.view, change)
      const dataset = datasets.active?.info.id === view.dataset.id ? { dataset: datasets.active } : {}
      return `?${encodeView(view, { full: false, ...dataset })}`
    },
    follow: (event, change) => {
      if (event.defaultPrevented || opensElsewhere(event)) return
      event.preventDefault()
      store.patch(change)
    },
  }
}

function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}
