import type { Problem } from '@/domain/problem'
import { describeCarriedData } from '@/link/describeCarriedData'
import { describeLinkProblems } from '@/link/describeLinkProblems'
import type { LinkProblem, LinkProblemCode } from '@/link/linkProblem'
import { LINK_PROBLEM_CODES } from '@/link/linkProblem'
import type { Locale } from '@/locales/messages'

const linkCodes = new Set<string>(LINK_PROBLEM_CODES)

/** What the bar over the page says of a link: first its data set, then what could not be read. */
export function describeViewProblems(problems: readonly Problem[], locale: Locale): string[] {
  const data = problems.flatMap((problem) => describeCarriedData(problem, locale) ?? describeDataset(problem, locale))
  return [...data, ...describeLinkProblems(problems.filter(isLinkProblem), locale)]
}

function isLinkProblem(problem: Problem): problem is LinkProblem & Problem<LinkProblemCode> {
  return linkCodes.has(problem.code)
}

function describeDataset({ code, quoted }: Problem, { messages }: Locale): string[] {
  const texts: Readonly<Record<string, (quoted: string) => string>> = messages.shell.datasetProblems
  const text = texts[code]
  return text === undefined ? [] : [text(quoted ?? '')]
}
