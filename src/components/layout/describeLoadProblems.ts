import type { Problem } from '@/domain/problem'
import type { Locale, Messages } from '@/locales/messages'

type LoadTexts = Messages['errors']['load']

/** Why data files could not be read, one sentence a problem, each naming its file (and row, where there is one). */
export function describeLoadProblems(problems: readonly Problem[], { messages }: Locale): string[] {
  return problems.map((problem) => describe(problem, messages))
}

function describe({ code, place, quoted }: Problem, { errors, common }: Messages): string {
  const file = place.row === undefined ? (place.file ?? '') : errors.problemAt(place.file ?? '', place.row)
  if (isLoadFault(code, errors.load)) return errors.load[code](file, quoted ?? '')
  return errors.load.file_malformed(file, quoted ?? common.none)
}

function isLoadFault(code: string, texts: LoadTexts): code is keyof LoadTexts {
  return code in texts
}
