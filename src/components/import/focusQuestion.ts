/** Brings the field of a question into view and gives it the focus; false where the page has none. */
export function focusQuestion(page: HTMLElement | null, question: string): boolean {
  const field = [...(page?.querySelectorAll<HTMLElement>('[data-question]') ?? [])].find(({ dataset }) => dataset['question'] === question)
  if (field === undefined) return false
  const folded = field.closest('details')
  if (folded !== null) folded.open = true
  field.focus()
  field.scrollIntoView({ block: 'center' })
  return true
}
