import type { Cell, Row } from 'write-excel-file/universal'

/** Widths in characters of a spreadsheet, a Han character counting two. */
const LEAST_WIDTH = 8
const MOST_WIDTH = 44
/** Beyond this a header is broken rather than its column widened. */
const HEADER_WIDTH = 22
const PADDING = 2
/** Points. */
const LINE_HEIGHT = 16

interface Laid {
  readonly columns: { width: number }[]
  /** With headers as high as their words need: programs other than Excel do not see to that. */
  readonly data: Row[]
}

/** Gives columns the width of what stands in them, and the header the height of its lines. The first row is the header. */
export function layOut([header = [], ...rows]: readonly Row[]): Laid {
  const columns = header.map((cell, column) => {
    const widest = rows.reduce((width, row) => Math.max(width, widthOf(row?.[column])), Math.min(widthOf(cell), HEADER_WIDTH))
    return { width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widest + PADDING)) }
  })
  const lines = Math.max(1, ...header.map((cell, column) => Math.ceil((widthOf(cell) + PADDING) / (columns[column]?.width ?? LEAST_WIDTH))))
  const high = header.map((cell) => (isStyled(cell) ? { ...cell, height: lines * LINE_HEIGHT + 4 } : cell))
  return { columns, data: [high, ...rows] }
}

function widthOf(cell: Cell | undefined): number {
  const value = isStyled(cell) ? cell.value : cell
  return [...String(value ?? '')].reduce((width, sign) => width + (/[\u2E80-\uFFEF]/.test(sign) ? 2 : 1), 0)
}

type StyledCell = Extract<Cell, { value?: unknown }>

function isStyled(cell: Cell | undefined): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell
}
