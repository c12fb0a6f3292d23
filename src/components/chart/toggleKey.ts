/** Whether a key press switches between chart and table: T alone, and not while someone types. */
export function isToggleKey({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const typing = target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null
  return !typing && !altKey && !ctrlKey && !metaKey && key.toLowerCase() === 't'
}
