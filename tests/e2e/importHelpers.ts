import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { expect } from './guard'

export interface OwnFile {
  readonly name: string
  readonly bytes: Uint8Array | string
}

/** First click: chooses a file on the import page. */
export async function chooseFile(page: Page, { name, bytes }: OwnFile): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件' }).click()
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes as Uint8Array) })
}

/** What the page tells once it has kept a data set, or could not. */
const KEPT = /^(?:已导入|已并入|已替换|与已有的|浏览器)/

/** Second click: takes the data set in. It is shown at once and kept meanwhile. */
export async function finishImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导入并查看' }).click()
  await expect(page).toHaveURL(/ds=local/)
  await expect(page.getByText(KEPT).first()).toBeAttached()
}

export async function importFile(page: Page, file: OwnFile): Promise<void> {
  await page.goto('./?page=import')
  await chooseFile(page, file)
  await finishImport(page)
}

/** Drops a file on an element, as from the desktop. */
export async function dropFile(page: Page, selector: string, { name, bytes }: OwnFile): Promise<void> {
  const content = Buffer.from(bytes as Uint8Array).toString('base64')
  const transfer = await page.evaluateHandle(
    ({ name, content }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name))
      return data
    },
    { name, content },
  )
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(selector, type, { dataTransfer: transfer })
}

/** Data set and fingerprint in the address bar. */
export function datasetOf(page: Page): string {
  return new URL(page.url()).searchParams.get('ds') ?? ''
}

/** Cells of the table of a view: row header, year, indicator, state, qualifier, number, text. */
export async function tableCells(page: Page, query: string): Promise<string[]> {
  await page.goto(`./?page=compare&chart=table&ds=${datasetOf(page)}&${query}`)
  await expect(page.locator('main table caption')).toBeVisible()
  return page.locator('main table td[data-town]').evaluateAll((cells) =>
    cells.map((cell) => {
      const { town, year, indicator, state, qualifier, value } = (cell as HTMLElement).dataset
      const words = [town, year, indicator, state, qualifier, value ?? '', cell.textContent?.trim() ?? '']
      return words.filter((word) => word !== undefined && word !== '').join(' ')
    }),
  )
}
