import type { ImportReading } from '@/data/import/session/importReading'
import { isOpen } from '@/data/import/session/questions'
import { PROBLEM_LEVELS } from '@/domain/problem'
import type { FullLocale } from '@/locales/messages'

/** What a screen reader hears when a file has been read: how far it came, what must be answered, how many problems of each level. */
export function readingAloud({ status, questions, problems }: Pick<ImportReading, 'status' | 'questions' | 'problems'>, { messages }: FullLocale): string {
  const { importer, problems: words, common } = messages
  const open = questions.filter(isOpen).length
  const stop = problems.find(({ level }) => level === 'stop')
  const counts = PROBLEM_LEVELS.map((level) => ({ level, count: problems.filter((problem) => problem.level === level).length })).filter(({ count }) => count > 0)
  return [
    { ready: importer.ready, asking: importer.toAnswer(open), stopped: importer.stopped }[status],
    stop === undefined ? '' : words.sentences[stop.code](stop),
    counts.map(({ level, count }) => `${words.levels[level]} ${count}`).join(common.listSeparator),
  ]
    .filter((part) => part !== '')
    .join(importer.sentenceEnd)
}
