import { onScopeDispose, shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { ChartKind } from '@/domain/view'
import { CHART_KINDS } from '@/domain/view'

/** Rest of the pointer before a reason shows, and time to reach it, in ms. */
const DELAY = 200

export interface KindTip {
  readonly anchor: HTMLElement
  readonly kind: ChartKind
}

export interface KindTipControls {
  readonly tip: Readonly<ShallowRef<KindTip | null>>
  readonly point: (event: PointerEvent) => void
  /** A finger gives no focus everywhere, so its touch asks as well. */
  readonly show: (event: FocusEvent | MouseEvent) => void
  readonly leave: () => void
  /** The pointer is on the reason itself. */
  readonly keep: () => void
  readonly hide: () => void
}

/** Which tab's reason is shown: soon after the pointer rests on it, at once with the keyboard or when pressed. */
export function useKindTip(): KindTipControls {
  const tip = shallowRef<KindTip | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  function soon(next: KindTip | null): void {
    clearTimeout(timer)
    timer = setTimeout(() => (tip.value = next), DELAY)
  }

  function now(next: KindTip | null): void {
    clearTimeout(timer)
    tip.value = next
  }

  onScopeDispose(() => clearTimeout(timer))
  return {
    tip,
    point: ({ target, pointerType }) => {
      if (pointerType !== 'touch') soon(tabAt(target))
    },
    show: ({ target }) => now(tabAt(target)),
    leave: () => soon(null),
    keep: () => clearTimeout(timer),
    hide: () => now(null),
  }
}

function tabAt(target: EventTarget | null): KindTip | null {
  const anchor = target instanceof Element ? target.closest<HTMLElement>('[data-kind]') : null
  const kind = CHART_KINDS.find((known) => known === anchor?.dataset['kind'])
  return anchor === null || kind === undefined ? null : { anchor, kind }
}
