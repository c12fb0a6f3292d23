/** What a key asks of a list. */
export type ListCommand = { readonly kind: 'move'; readonly steps: number } | { readonly kind: 'first' | 'last' | 'pick' }

const ANYWHERE: Readonly<Record<string, ListCommand | undefined>> = {
  ArrowDown: { kind: 'move', steps: 1 },
  ArrowUp: { kind: 'move', steps: -1 },
  PageDown: { kind: 'move', steps: 8 },
  PageUp: { kind: 'move', steps: -8 },
  Enter: { kind: 'pick' },
}

/** Keys that a search box needs for itself. */
const IN_LIST: Readonly<Record<string, ListCommand | undefined>> = {
  ' ': { kind: 'pick' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>

/** The command of a key press, or null; a press that picks a Chinese word is none. */
export function listCommand(event: Key, inList: boolean): ListCommand | null {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null
  return ANYWHERE[event.key] ?? (inList ? IN_LIST[event.key] : null) ?? null
}
