/** Rows beyond which a workbook takes more memory than a browser gives; CSV has no such end. */
export const MOST_XLSX_ROWS = 50_000
