import type { Example } from './example'
import { barExamples } from './examples/barExamples'
import { radarExamples } from './examples/radarExamples'
import { scatterExamples } from './examples/scatterExamples'
import { lineExamples } from './examples/lineExamples'
import { heatmapExamples } from './examples/heatmapExamples'
import { distributionExamples } from './examples/distributionExamples'

/** Every picture that is kept as a snapshot. */
export const gallery: readonly Example[] = [...barExamples, ...lineExamples, ...scatterExamples, ...distributionExamples, ...heatmapExamples, ...radarExamples]
