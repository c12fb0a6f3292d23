import type { DatasetContent } from '@/domain/dataset'
import { packageFiles } from './packageFiles'

/** A data set as one zip: `datapackage.json` with its CSV files. `made`: the date of the files. The packer is loaded when needed. */
export async function packageZip(content: DatasetContent, made: Date): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  const files = Object.entries(packageFiles(content)).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: made })
}
