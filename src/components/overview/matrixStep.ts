const STEPS = [1, 2, 4, 6] as const

/** Step of the colour scale, 1–5, by the number of figures. */
export function stepOf(figures: number): number {
  const step = STEPS.findIndex((most) => figures <= most)
  return step < 0 ? 5 : step + 1
}
