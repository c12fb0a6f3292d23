/** The words of quantity in the wording of a words-only cell (“数万份”), or the whole wording. */
export function vaguePhrase(excerpt: string): string {
  return excerpt
}
