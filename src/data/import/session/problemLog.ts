import type { ProblemPlace } from '@/domain/problem'
import type { DataProblem, ProblemCode } from '../../dataProblem'

/** How often a problem was met, beside those of its kind that are listed. */
export interface ProblemCount {
  readonly code: ProblemCode
  readonly count: number
}

/** Problems listed of one kind; the rest are counted. */
const LISTED = 200

/** Gathers problems: the first of each kind in full, all of them counted. */
export class ProblemLog {
  private readonly listed: DataProblem[]
  private readonly tally: Map<ProblemCode, number>
  private readonly placeOf: (place: ProblemPlace) => ProblemPlace

  constructor(placeOf = (place: ProblemPlace): ProblemPlace => place, { listed = [], tally = new Map() }: { listed?: DataProblem[]; tally?: Map<ProblemCode, number> } = {}) {
    this.placeOf = placeOf
    this.listed = listed
    this.tally = tally
  }

  /** The same log for problems that name their places in another way. */
  placed(placeOf: (place: ProblemPlace) => ProblemPlace): ProblemLog {
    return new ProblemLog(placeOf, { listed: this.listed, tally: this.tally })
  }

  add(problem: DataProblem): void {
    const count = (this.tally.get(problem.code) ?? 0) + 1
    this.tally.set(problem.code, count)
    if (count <= LISTED) this.listed.push({ ...problem, place: this.placeOf(problem.place) })
  }

  /** The same of a problem that may be one of very many: it is put into words only where it is listed. */
  tell(code: ProblemCode, inWords: () => DataProblem): void {
    const count = this.tally.get(code) ?? 0
    if (count < LISTED) this.add(inWords())
    else this.tally.set(code, count + 1)
  }

  addAll(problems: readonly DataProblem[]): void {
    for (const problem of problems) this.add(problem)
  }

  get problems(): readonly DataProblem[] {
    return this.listed
  }

  get counts(): readonly ProblemCount[] {
    return [...this.tally].map(([code, count]) => ({ code, count }))
  }
}
