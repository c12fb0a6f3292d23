import type { Problem } from '@/domain/problem'
import type { Locale, StartMessages } from '@/locales/messages'

type LoadTexts = StartMessages['errors']['load']
type Sentences = StartMessages['problems']['sentences']

/** What is wrong with data files, one sentence a problem, each naming its file (and row, where there is one). */
export function describeLoadProblems(problems: readonly Problem[], { messages }: Locale): string[] {
  return problems.map((problem) => describe(problem, messages))
}

function describe(problem: Problem, { errors, problems, common }: StartMessages): string {
  const { code, place, quoted } = problem
  if (isKeyOf<LoadTexts>(code, errors.load)) return errors.load[code](place.file ?? '', quoted ?? '')
  const where = problems.place(place)
  return isKeyOf<Sentences>(code, problems.sentences) ? `${where}${common.colon}${problems.sentences[code](problem)}` : errors.load.file_malformed(where, quoted ?? '')
}

function isKeyOf<T extends object>(code: PropertyKey, texts: T): code is keyof T {
  return code in texts
}
