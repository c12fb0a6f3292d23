import { locateFigures } from './locateFigures'

/** The words of quantity in the wording of a words-only cell (“数万份” of “宣传资料数万份”); the whole wording where there are none. */
export function vaguePhrase(excerpt: string): string {
  const span = locateFigures(excerpt).find(({ vague }) => vague)
  return span === undefined ? excerpt : excerpt.slice(span.start, span.end)
}
