import type { Description } from '@/charts/describe'
import { NOTED } from '@/charts/signs/noted'
import type { ChartTheme } from '@/charts/theme'
import type { Locale } from '@/locales/messages'
import { escapeText } from '../markup'
import { legendBlock } from './legendBlock'
import type { DrawnChart, RenderedChart } from './renderChart'
import type { Block, TextStyle } from './textBlock'
import { round, textBlock } from './textBlock'

/** Widths on paper, in centimetres. */
export const PAPER_WIDTHS = [12, 15] as const
export type PaperWidth = (typeof PAPER_WIDTHS)[number]

const MARGIN = 14
const MOST_LEFT_OUT = 12
const MOST_REMARKS = 6
/** Office knows no `dominant-baseline`; this sets text in the middle everywhere. */
const OFFICE_CENTRAL = ' dy=".35em"'

export interface PictureParts {
  /** Drawn at `chartWidth(paper)`. */
  readonly chart: RenderedChart
  readonly paper: PaperWidth
  readonly description: Description
  /** `1` for 图1; null without a caption. */
  readonly figure: string | null
  /** Address of the view; empty where none is given. */
  readonly link: string
  /** On white ground: look light, or variant print for greys. */
  readonly theme: ChartTheme
  readonly locale: Locale
}

/** A picture that stands alone: SVG with its size in CSS pixels, 96 to the inch. */
export type Picture = DrawnChart

/** Width of the chart inside a picture of a paper width, in pixels. */
export function chartWidth(paper: PaperWidth): number {
  return pictureWidth(paper) - 2 * MARGIN
}

/** Title, chart, legend, what is left out, source, link and caption in one picture on white. */
export function composePicture(parts: PictureParts): Picture {
  const { paper, theme, description } = parts
  const width = pictureWidth(paper)
  const blocks = placeBlocks([...headBlocks(parts), chartBlock(parts.chart), ...footBlocks(parts)])
  const height = Math.ceil(blocks.height + MARGIN)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeText(theme.font)}" role="img">`,
    `<title>${escapeText(description.title)}</title><desc>${escapeText(description.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    blocks.markup,
    '</svg>',
  ].join('')
  return { svg, width, height }
}

function pictureWidth(paper: PaperWidth): number {
  return Math.round((paper / 2.54) * 96)
}

interface SpacedBlock extends Block {
  readonly space: number
}

function headBlocks({ paper, description: { title, subtitle }, theme }: PictureParts): SpacedBlock[] {
  const width = chartWidth(paper)
  const head = { ...textBlock(title, width, { size: 15, color: theme.ink, bold: true }), space: 0 }
  return subtitle === '' ? [head] : [head, { ...textBlock(subtitle, width, { size: 11, color: theme.soft }), space: 2 }]
}

/** The chart as an inner drawing: its own frame goes, and so do its rules for the mouse. */
function chartBlock({ svg, width, height }: DrawnChart): SpacedBlock {
  const content = svg
    .replace(/^[^<]*<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[^>]*>[^]*?<\/style>/g, '')
    .replace(/ dominant-baseline="central"/g, OFFICE_CENTRAL)
  return { markup: `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`, height, space: 8 }
}

function footBlocks(parts: PictureParts): SpacedBlock[] {
  const { chart, paper, description, theme, locale, link, figure } = parts
  const { share } = locale.messages
  const width = chartWidth(paper)
  const small: TextStyle = { size: 10, color: theme.soft }
  const line = (text: string): SpacedBlock => ({ ...textBlock(text, width, small), space: 1 })
  const legend = legendBlock(description.signs, width, { kind: chart.kind, theme, locale })
  return [
    { ...legend, space: legend.height === 0 ? 0 : 8 },
    { markup: `<path d="M0 .5H${width}" stroke="${theme.rule}"/>`, height: 6, space: 8 },
    ...[description.sourceLine, ...description.notes].filter((text) => text !== '').map(line),
    ...remarkLines(description, locale).map(line),
    ...leftOutLines(description, locale).map(line),
    ...(link === '' ? [] : [line(share.linkLine(link))]),
    ...(figure === null ? [] : [captionBlock(parts, figure, width)]),
  ]
}

function remarkLines({ remarks }: Description, { messages }: Locale): string[] {
  const shown = remarks.slice(0, MOST_REMARKS).map((remark) => `${NOTED} ${remark}`)
  return remarks.length > MOST_REMARKS ? [...shown, messages.share.picture.more(remarks.length - MOST_REMARKS)] : shown
}

function leftOutLines({ leftOutHeading, leftOut }: Description, { messages }: Locale): string[] {
  const { share, charts } = messages
  const shown = leftOut.slice(0, MOST_LEFT_OUT).map((text, i) => (i === 0 ? charts.describe.leftOut.headed(leftOutHeading, text) : text))
  return leftOut.length > MOST_LEFT_OUT ? [...shown, share.picture.more(leftOut.length - MOST_LEFT_OUT)] : shown
}

function captionBlock({ description, theme, locale }: PictureParts, figure: string, width: number): SpacedBlock {
  const { picture } = locale.messages.share
  const text = picture.caption(picture.figure(figure), description.title)
  return { ...textBlock(text, width, { size: 12, color: theme.ink, align: 'middle' }), space: 10 }
}

function placeBlocks(blocks: readonly SpacedBlock[]): Block {
  let y = MARGIN
  const markup = blocks.map((block) => {
    const top = y + block.space
    y = top + block.height
    return block.markup === '' ? '' : `<g transform="translate(${MARGIN} ${round(top)})">${block.markup}</g>`
  })
  return { markup: markup.join(''), height: y }
}
