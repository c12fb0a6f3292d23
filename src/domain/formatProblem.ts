import type { Locale } from '@/locales/messages'
import type { Problem } from './problem'

type Sentences = Readonly<Record<string, ((problem: Problem) => string) | undefined>>

/** What was met, in a sentence without its place; the quoted text alone where the code is unknown. */
export function formatProblem(problem: Problem, { messages }: Locale): string {
  const sentences: Sentences = messages.problems.sentences
  return sentences[problem.code]?.(problem) ?? problem.quoted ?? problem.code
}

/** Where a problem stands: 观测.csv 第18行 “年份”. Empty where it has no place. */
export function formatPlace({ place }: Problem, { messages }: Locale): string {
  return messages.problems.place(place)
}
