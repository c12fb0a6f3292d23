/** Long work that pauses wherever something else may come in between, and ends with what it found. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does the work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
