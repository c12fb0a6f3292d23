import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'
import { useDownload } from '@/composables/useDownload'
import { inLang } from '@/domain/bilingual'
import type { ObservationList } from '@/export/observations/observationFiles'
import { useLocale } from '@/composables/useText'
import { useTableExports } from '../share/useTableExports'

export type ObservationFile = 'csv' | 'xlsx' | 'json' | 'package'

export interface ObservationFiles {
  readonly busy: Readonly<ShallowRef<boolean>>
  /** Saves rows, or the whole data set; resolves to whether it worked. */
  readonly save: (list: ObservationList, kind: ObservationFile) => Promise<boolean>
}

/** Files of the observations; writers are fetched when asked for, and long ones leave the page free in between. */
export function useObservationFiles(): ObservationFiles {
  const locale = useLocale()
  const { download } = useDownload()
  const { savePackage } = useTableExports()
  const busy = shallowRef(false)

  async function save(list: ObservationList, kind: ObservationFile): Promise<boolean> {
    busy.value = true
    try {
      if (kind === 'package') await savePackage(list.dataset, new Date())
      else download(await write(list, kind), await nameOf(list, kind))
      return true
    } catch (error) {
      window.reportError?.(error)
      return false
    } finally {
      busy.value = false
    }
  }

  async function write(list: ObservationList, kind: 'csv' | 'xlsx' | 'json'): Promise<Blob> {
    if (kind === 'xlsx') return (await import('@/export/observations/observationXlsx')).observationXlsx(list, locale.value)
    const { observationCsv, observationJson } = await import('@/export/observations/observationFiles')
    const pieces = kind === 'csv' ? observationCsv(list, locale.value) : observationJson(list)
    return new Blob(await gather(pieces), { type: kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' })
  }

  async function nameOf({ dataset, rows }: ObservationList, extension: string): Promise<string> {
    const { fileName } = await import('@/export/fileName')
    const { messages, lang } = locale.value
    return fileName([messages.common.appName, inLang(dataset.info.title, lang), messages.data.rows(String(rows.length))], `.${extension}`)
  }

  return { busy, save }
}

async function gather(pieces: Iterable<string>): Promise<string[]> {
  const written: string[] = []
  for (const piece of pieces) {
    written.push(piece)
    await new Promise((resume) => setTimeout(resume))
  }
  return written
}
