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
  private readonly listed: DataProblem[] = []
  private readonly tally = new Map<ProblemCode, number>()

  add(problem: DataProblem): void {
    const count = (this.tally.get(problem.code) ?? 0) + 1
    this.tally.set(problem.code, count)
    if (count <= LISTED) this.listed.push(problem)
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
