import type { DatasetContent, DatasetInfo } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import type { Steps } from '@/domain/steps'
import { atOnce } from '@/domain/steps'
import { buildDataset } from '../dataset/buildDataset'
import { readIndicators } from './readIndicators'
import { readObservations } from './readObservations'
import { readSources } from './readSources'
import { readTowns } from './readTowns'

/** The texts of the files of a data package. */
export interface PackageFiles {
  readonly info: DatasetInfo
  readonly towns: string
  readonly sources: string
  readonly indicators: string
  readonly observations: string
}

export interface ReadPackage {
  /** null where a file cannot be read at all. */
  readonly content: DatasetContent | null
  readonly problems: Problem[]
}

/** Files of a package → data set. Never throws: each fault is a problem with file, row, column and the text quoted. */
export function readPackage(files: PackageFiles): ReadPackage {
  return atOnce(readInSteps(files))
}

/** The same, pausing between steps of like length, so that who reads for a page need not keep it waiting for all of it. */
export function* readInSteps(files: PackageFiles): Steps<ReadPackage> {
  const codebook = readIndicators(files.indicators)
  yield
  const { towns, ...townsFile } = readTowns(files.towns)
  const townIndex = new Map(towns.map(({ code }, i) => [code, i]))
  const { sources, ...sourcesFile } = readSources(files.sources, new Set(townIndex.keys()))
  const { themes, indicators } = codebook
  const { observations, ...rows } = readObservations(files.observations, { towns: townIndex, indicators })
  yield
  const problems = [codebook, townsFile, sourcesFile, rows].flatMap((file) => file.problems)
  if ([codebook, townsFile, sourcesFile, rows].some(({ broken }) => broken)) return { content: null, problems }
  const built = buildDataset({ info: files.info, towns, themes, indicators, sources, observations })
  return { content: built.content, problems: [...problems, ...built.problems.map(inObservations)] }
}

function inObservations(problem: Problem): Problem {
  return { ...problem, place: { file: 'observations.csv', ...problem.place } }
}
