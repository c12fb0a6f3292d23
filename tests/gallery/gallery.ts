import type { Example } from './example'
import { barExamples } from './examples/barExamples'
import { scatterExamples } from './examples/scatterExamples'
import { lineExamples } from './examples/lineExamples'
import { distributionExamples } from './examples/distributionExamples'

/** Every picture that is kept as a snapshot. */
export const gallery: readonly Example[] = [...barExamples, ...lineExamples, ...scatterExamples, ...distributionExamples]
