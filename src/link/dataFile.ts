import type { Dataset, DatasetContent } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import type { View } from '@/domain/view'
import type { CarriedDataProblem } from './carriedDataProblem'
import { carriedDataProblem } from './carriedDataProblem'
import { FILE_CONTENT } from '@/domain/limits'
import { readPacked, slimPacked } from './packed/packedText'
import type { Shape } from './packed/shape'
import { object, text, whole } from './packed/shape'
import { decodeView, encodeView } from './viewCodec'
import { indexDataset } from '@/domain/dataset'

/** The mark and version of a data file of the page's own. */
const FORMAT = 'zhenjian'
const VERSION = 1

export const DATA_FILE_EXTENSION = '.zhenjian.json'

interface Envelope {
  readonly format: string
  readonly version: number
  readonly view: string
}

const envelope: Shape<Envelope> = object<Envelope>({ format: text(20), version: whole(1, 9999), view: text(100_000) })

export interface DataFile {
  readonly dataset: Dataset
  readonly view: View
  /** What of the view is not understood; the data is whole all the same. */
  readonly problems: readonly Problem[]
}

export type ReadDataFile =
  | { readonly kind: 'read'; readonly file: DataFile }
  | { readonly kind: 'refused'; readonly problem: CarriedDataProblem }

/** Data and view together as the text of a file; opened by dropping it on the page. */
export function writeDataFile(dataset: Dataset, view: View): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, view: encodeView(view, { full: true, dataset }), data: slimPacked(dataset) })
}

/** Data and view of a data file. The data becomes the reader's own, known by what it holds. Never throws. */
export function readDataFile(json: unknown): ReadDataFile {
  const head = envelope(json)
  if (head === undefined || head.format !== FORMAT) return refused('data_file_unreadable')
  if (head.version > VERSION) return refused('data_file_newer')
  const read = readPacked(dataOf(json), FILE_CONTENT, { id: 'local', origin: 'local' })
  if (read.kind === 'misfit') return refused('data_file_unreadable')
  return read.kind === 'too_large' ? refused('data_file_too_large') : { kind: 'read', file: openFile(read.content, head.view) }
}

function dataOf(json: unknown): unknown {
  return object<{ data: unknown }>({ data: (value) => value })(json)?.data
}

function openFile(content: DatasetContent, search: string): DataFile {
  const id = `local-${content.fingerprint}`
  const dataset = indexDataset({ ...content, info: { ...content.info, id } })
  const { view, problems } = decodeView(search, dataset)
  return { dataset, view: { ...view, dataset: { id, fingerprint: content.fingerprint } }, problems }
}

function refused(code: CarriedDataProblem['code']): ReadDataFile {
  return { kind: 'refused', problem: carriedDataProblem(code) }
}
