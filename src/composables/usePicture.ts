import { chartTheme } from '@/charts/theme'
import type { PaperWidth, Picture } from '@/export/picture/composePicture'
import { usePreferences } from '@/stores/preferences'
import type { Shared } from './useShared'

export interface PictureChoice {
  readonly paper: PaperWidth
  readonly greyscale: boolean
  /** `1` for 图1; empty for none. */
  readonly figure: string
}

export interface Pictures {
  /** Draws the chart anew for paper; null where the kind is not a drawing. */
  readonly draw: (shared: Shared, choice: PictureChoice) => Promise<Picture | null>
  /** The picture as PNG, `scale` pixels to the CSS pixel; null where the browser cannot. */
  readonly toPng: (picture: Picture, scale: number) => Promise<Blob | null>
}

const LEAST_HEIGHT = 260

export function usePicture(): Pictures {
  const preferences = usePreferences()

  async function draw({ table, description, shortLink }: Shared, { paper, greyscale, figure }: PictureChoice): Promise<Picture | null> {
    const [{ chartWidth, composePicture }, { renderChart }] = await Promise.all([import('@/export/picture/composePicture'), import('@/export/picture/renderChart')])
    const theme = chartTheme('light', greyscale ? 'print' : 'screen')
    const { locale } = preferences
    const chart = await renderChart(table, { theme, locale, width: chartWidth(paper), height: LEAST_HEIGHT, still: true })
    return chart && composePicture({ chart, paper, description, theme, locale, figure: figure.trim() || null, link: shortLink })
  }

  return { draw, toPng }
}

async function toPng({ svg, width, height }: Picture, scale: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * scale
    canvas.height = height * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
