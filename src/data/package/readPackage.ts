import type { DatasetContent, DatasetInfo } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'

/** The texts of the files of a data package. */
export interface PackageFiles {
  readonly info: DatasetInfo
  readonly towns: string
  readonly sources: string
  readonly indicators: string
  readonly observations: string
}

export interface ReadPackage {
  readonly content: DatasetContent | null
  readonly problems: Problem[]
}

export function readPackage(files: PackageFiles): ReadPackage {
  return { content: null, problems: [{ code: 'package_unread', level: 'stop', place: { file: files.info.id }, quoted: null, values: {} }] }
}
