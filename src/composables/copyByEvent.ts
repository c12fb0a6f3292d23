/**
 * The old way to copy, which plain HTTP has, too: answers the copy command with our own content. It needs neither focus
 * nor selection, so a dialog that holds the focus does not matter. Tells whether the browser took it.
 */
export function copyByEvent(document: Document, content: Readonly<Record<string, string>>): boolean {
  let answered = false
  function answer(event: ClipboardEvent): void {
    event.preventDefault()
    event.stopImmediatePropagation()
    Object.entries(content).forEach(([type, text]) => event.clipboardData?.setData(type, text))
    answered = event.clipboardData !== null
  }
  document.addEventListener('copy', answer, { capture: true })
  try {
    return document.execCommand('copy') && answered
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', answer, { capture: true })
  }
}
