import type { Example } from './example'
import { barExamples } from './examples/barExamples'

/** Every picture that is kept as a snapshot. */
export const gallery: readonly Example[] = [...barExamples]
