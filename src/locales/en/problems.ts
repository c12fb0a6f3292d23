import type { Messages } from '../messages'

const quote = (text: string | number | null | undefined) => `“${text ?? ''}”`

export const problems: Messages['problems'] = {
  levels: { stop: 'Cannot be read', error: 'Error', confirm: 'Please confirm', note: 'Note' },
  place: ({ file, row, column, field }) =>
    [
      file ?? '',
      row === undefined ? '' : `row ${row}`,
      field === undefined ? (column === undefined ? '' : `column ${column}`) : quote(field),
    ]
      .filter((part) => part !== '')
      .join(', '),
  sentences: {
    quote_never_closed: ({ quoted }) => `A quotation mark opened in this row never closes: ${quote(quoted)}. Check the quotes of this cell in the original`,
    quote_malformed: ({ quoted }) => `Misplaced quotation mark: ${quote(quoted)}; read as it stands`,
    column_missing: () => 'This column is missing; the file cannot be read',
    row_too_long: ({ quoted, values }) => `This row has ${values['found']} cells, the header ${values['expected']}; extra: ${quote(quoted)}`,
    row_too_short: ({ values }) => `This row has ${values['found']} cells, the header ${values['expected']}`,
    json_broken: ({ quoted, values }) => `The file breaks off or is malformed in line ${values['line']}, after ${quote(quoted)}`,
    codebook_shape: () => 'The file holds no list of themes and indicators',
    indicator_malformed: ({ quoted }) => `Indicator ${quote(quoted)} has no identifier or type, or is a repeat; left out`,
    town_unnamed: () => 'No code or name of a town; row left out',
    town_repeated: ({ quoted }) => `Town code ${quote(quoted)} appears twice; row left out`,
    town_unknown: ({ quoted }) => `${quote(quoted)} is not in the list of towns; row left out`,
    year_unreadable: ({ quoted }) => `${quote(quoted)} is not a year; row left out`,
    indicator_unknown: ({ quoted }) => `${quote(quoted)} is not in the list of indicators; row left out`,
    state_unknown: ({ quoted }) => `${quote(quoted)} is not a state this indicator can have; row left out`,
    value_unreadable: ({ quoted }) => `${quote(quoted)} is not a number; row left out`,
    repeated_same: ({ values }) =>
      `${values['town']}, ${values['year']}, “${values['indicatorEn']}” repeats row ${values['firstRow']} with the same value; counted once`,
    repeated_different: ({ values }) =>
      `${values['town']}, ${values['year']}, “${values['indicatorEn']}” differs from row ${values['firstRow']}: ${values['firstValue']} and ${values['secondValue']}; the first is kept and marked doubtful`,
  },
}
