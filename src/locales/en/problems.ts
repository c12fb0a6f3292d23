import type { Messages } from '../messages'
import { counted } from './counted'

const quote = (text: string | number | null | undefined) => `“${text ?? ''}”`
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  gb18030: 'Simplified Chinese (GBK/GB18030)',
  big5: 'Traditional Chinese (Big5)',
  'windows-1252': 'Western European (Windows-1252)',
}
const saveAs = 'Open it in Excel or WPS, save it as .xlsx or “CSV UTF-8”, then choose the new file'

export const problems: Messages['problems'] = {
  levels: { stop: 'Cannot be read', error: 'Error', confirm: 'Please confirm', note: 'Note' },
  encodings,
  place: ({ file, row, column, field }) =>
    [
      file ?? '',
      row === undefined ? '' : `row ${row}`,
      field === undefined || field === '' ? (column === undefined ? '' : `column ${column}`) : quote(field),
    ]
      .filter((part) => part !== '')
      .join(', '),
  sentences: {
    quote_never_closed: ({ quoted }) => `A quotation mark opened in this row never closes: ${quote(quoted)}. Check the quotes of this cell in the original`,
    quote_malformed: ({ quoted }) => `Misplaced quotation mark: ${quote(quoted)}; read as it stands`,
    column_missing: () => 'This column is missing; the file cannot be read',
    row_too_long: ({ quoted, values }) => `This row has ${counted(values['found'], 'cell')}, the header ${values['expected']}; extra: ${quote(quoted)}. The row is left out`,
    row_too_short: ({ values }) => `This row has ${counted(values['found'], 'cell')}, the header ${values['expected']}. The row is left out`,
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
      `${values['town']}, ${values['year']}, “${values['indicatorEn']}”: row ${values['firstRow']} says ${values['firstValue']}, this row ${values['secondValue']}. Choose which holds; until then the first is kept and marked doubtful`,

    file_empty: () => 'The file is empty (0 bytes). Save it in its own program first, then choose it again',
    file_too_large: ({ values }) => `The file has ${values['size']} MB, more than the limit of ${values['limit']} MB. Split it by year or region`,
    file_xls: () => `This is an old Excel workbook (.xls or .xlsb). ${saveAs}`,
    file_et: () => `This is a WPS spreadsheet (.et). ${saveAs}`,
    file_ods: () => `This is an OpenDocument spreadsheet (.ods). ${saveAs}`,
    file_locked: () => 'This workbook is protected by a password. Save a copy without it, then choose the new file',
    file_word: () => 'This is a Word document. Copy its table into Excel or WPS and save it as .xlsx, or paste the table here',
    file_slides: () => 'This is a PowerPoint presentation. Copy its table into Excel or WPS and save it as .xlsx',
    file_pdf: () => 'This is a PDF; its tables cannot be read reliably. Find the spreadsheet it was made from and save that as .xlsx or CSV',
    file_picture: () => 'This is a picture. Text in pictures is not recognised here; a spreadsheet is needed',
    file_zip: () => 'This is an archive. Unpack it first, then choose the spreadsheet inside',
    file_html: () => `This is a web page (some systems export web pages named .xls). ${saveAs}`,
    file_binary: () => 'The format of this file is not recognised. An .xlsx, .csv or .json file is needed',
    workbook_broken: () => 'The workbook is damaged and cannot be opened. Check it in Excel or WPS, save a copy and try again',
    workbook_too_large: () => 'The workbook is too large once unpacked, or has cells far away from its table; it was not opened. Keep only the sheet and area to import, save a copy and try again',
    workbook_entities: () => 'The workbook holds a declaration that no spreadsheet needs (DOCTYPE); it was not opened, to be safe. Open it in Excel or WPS, check it and save a copy',
    json_too_deep: ({ values }) => `The JSON file is nested more than ${values['limit']} levels deep, which no table is; it was not opened`,
    json_too_wide: () => 'The records of the JSON file differ too much in their fields for one table. Give every record the same fields',
    json_no_table: () => 'The JSON file holds no table (a list of objects or of lists)',
    read_failed: () => 'The file could not be read. It may be open in Excel, or its network drive or USB stick is gone. Close it and choose it again',
    worker_stopped: () => 'Processing stopped, perhaps for lack of memory. Data already loaded is untouched. Close other pages or split the file, then try again',

    encoding_found: ({ values }) => `Read as ${encodings[String(values['encoding'])] ?? values['encoding']}. If the text looks wrong, choose another encoding`,
    encoding_unsure: ({ values }) =>
      `The encoding is uncertain; read as ${encodings[String(values['encoding'])] ?? values['encoding']} for now. Look at the first rows and choose another if they look wrong`,
    text_damaged: ({ quoted }) => `The text ${quote(quoted)} is damaged: read in the wrong encoding, or lost before the file was saved. Try another encoding, or export it again from the original system`,
    name_damaged: ({ quoted }) => `The name ${quote(quoted)} is damaged text; the row is left out. Correct it here, choose another encoding, or export it again from the original system`,
    name_damaged_kept: ({ quoted }) => `The name ${quote(quoted)} is damaged text and is imported as it stands`,
    file_cut: ({ quoted }) => `The file breaks off in this row, after ${quote(quoted)}, as if not fully downloaded or copied; more may have followed. Check the original`,
    one_column: () => 'Only one column was found. What separates the columns?',
    sheet_chosen: ({ quoted, values }) => `The workbook has ${counted(values['count'], 'sheet')} with content; ${quote(quoted)} is read. You can choose another`,

    table_empty: () => 'No table was found in the file',
    table_without_rows: () => 'There is a header but no row of data',
    header_unsure: () => 'It is uncertain which row is the header; this one is taken for now. Choose another if it is wrong',
    header_repeated: () => 'The header appears again here; left out',
    header_blank: ({ quoted }) => `This column has no header and is left out (for instance ${quote(quoted)})`,
    header_repeated_column: ({ quoted }) => `Two columns are named ${quote(quoted)}; the first is used for now. Choose one, or make them different indicators`,
    row_above_table: ({ quoted }) => `Text above the table, not data: ${quote(quoted)}`,
    row_below_table: ({ quoted }) => `Text below the table, not data: ${quote(quoted)}`,
    row_of_units: () => 'This row holds units, not data',
    column_blank: ({ quoted }) => `The column ${quote(quoted)} is blank throughout`,
    column_unknown: ({ quoted }) => `The column ${quote(quoted)} is not recognised and left out for now. Ignore it, make it a new indicator, or choose what it holds`,
    personal_data: ({ values }) => `This column has ${counted(values['count'], 'number that looks like one of an identity card or mobile phone', 'numbers that look like those of identity cards or mobile phones')}. Personal data is left out by default`,
    too_many_rows: ({ values }) => `The table has ${counted(values['rows'], 'row')}, more than the limit of ${values['limit']}. Split it into several files`,
    too_many_columns: ({ values }) => `The table has ${counted(values['columns'], 'column')}, more than the limit of ${values['limit']}. Check the separator, or split the file`,
    too_sparse: ({ values }) =>
      `A table of ${counted(values['towns'], 'place')}, ${counted(values['years'], 'year')} and ${counted(values['indicators'], 'indicator')} is too large, and nearly all of it blank. Check what each column is taken to hold`,

    entity_missing: () => 'No column with names of towns (or counties, countries) was found. Which one is it?',
    table_turned: ({ quoted }) => `The towns stand in the header (for instance ${quote(quoted)}) and the indicators in the rows; the table was turned so that each row is a town. Rows and columns named below are those of the file. You can leave it as it is`,
    column_not_turned: ({ quoted }) => `The column ${quote(quoted)} is no town and was left out when the table was turned`,
    towns_in_headers: ({ quoted }) => `The towns stand in the header (for instance ${quote(quoted)}) and the indicators in the rows. Copy the table in Excel or WPS, use Paste Special, Transpose, so that each row is a town, and import or paste that`,
    year_needed: () => 'The table has no column of years. Which year is the whole table?',
    year_of_table: ({ values }) => `The table has no column of years; by its title or file name it is taken as data of ${values['year']}`,
    rows_are_examples: ({ values }) => `${counted(values['count'], 'place is an example', 'places are examples')} from the template, not real data. Import the table to see how it looks; delete the example rows before real use`,
    nothing_read: () => 'No figure could be read; the entries below say why. Correct cells here, or choose what the columns hold',
    rows_are_records: ({ values }) => `Several rows are about the same place and year, and ${counted(values['count'], 'of their figures differs', 'of their figures differ')}. This looks like a list of answers, cases or people. Sum it up by place first, for instance in a pivot table, and import that`,
    figures_missing: () => 'No column of figures was found. Which columns are indicators?',
    indicator_new: ({ quoted }) => `${quote(quoted)} is not in the codebook and is imported as a new indicator. You can map it to a known one, or ignore it`,
    indicator_missing: () => 'This row names no indicator; left out',
    unit_scaled: ({ quoted, values }) => `“${values['name']}” is in units of ${quote(quoted)}; converted to “${values['own']}”`,
    unit_differs: ({ quoted, values }) => `The unit of “${values['name']}” is written ${quote(quoted)}; the codebook has “${values['own']}”. Is it the same indicator?`,
    unit_varies: ({ quoted, values }) => `The unit of ${quote(quoted)} changes (${values['units']}); values are not converted. Please check`,
    rate_fraction: ({ quoted }) => `All rows of ${quote(quoted)} lie between 0 and 1; read as percentages (0.95 as 95%)`,

    row_without_town: () => 'This row has no name of a town; left out',
    year_missing: () => 'This row has no year; left out',
    year_read_as: ({ quoted, values }) => `${quote(quoted)} is read as ${values['year']}`,
    year_ahead: ({ quoted }) => `${quote(quoted)} lies in the future; please confirm`,
    blanks_filled_down: ({ values }) => `“${values['columnsEn']}” blank in ${counted(values['count'], 'row')}, probably merged cells; filled in from the row above. You can leave them blank`,
    blanks_left: ({ values }) => `“${values['columnsEn']}” blank in ${counted(values['count'], 'row')} and left so${Number(values['lost']) > 0 ? `; ${counted(values['lost'], 'of them has no town and is', 'of them have no town and are')} left out` : ''}. Fill them in from the row above?`,
    totals_left_out: ({ quoted, values }) =>
      `${Number(values['count']) === 1 ? `The row ${quote(quoted)} is a total or average, not a town` : `${values['count']} rows such as ${quote(quoted)} are totals or averages, not towns`}; left out${Number(values['agreeing']) > 0 ? `. ${counted(values['agreeing'], 'of the totals agrees', 'of the totals agree')} with the rows` : ''}`,
    total_differs: ({ quoted, values }) => `The total is given as ${quote(quoted)}; the rows add up to ${values['sum']}`,

    cells_blank: ({ values }) => `${counted(values['count'], 'cell is blank and counts', 'cells are blank and count')} as “not mentioned”, never as 0. You can choose another meaning`,
    cells_placeholder: ({ quoted, values }) => `${counted(values['count'], 'cell says', 'cells say')} ${quote(quoted)} and ${Number(values['count']) === 1 ? 'counts' : 'count'} as “not mentioned”, never as 0. Please confirm what it means`,
    cell_read_as: ({ quoted, values }) => `${quote(quoted)} is read as ${values['read']}${Number(values['step'] ?? 1) > 1 ? ` (written to the nearest ${Number(values['step']).toLocaleString('en')}; smaller digits are not known)` : ''}`,
    cell_vague: ({ quoted }) => `${quote(quoted)} is a quantity in words; kept as wording without a number`,
    cell_excel_error: ({ quoted }) => `${quote(quoted)} is a formula error of the spreadsheet; left out. Mend it in the original`,
    cell_bad_thousands: ({ quoted }) => `The commas or points in ${quote(quoted)} are misplaced, so the number is uncertain; left out`,
    cell_increase: ({ quoted }) => `${quote(quoted)} is a change, not a total; left out`,
    cell_date: ({ quoted }) => `${quote(quoted)} is a date, not a number (spreadsheets turn “1-2” into one); left out`,
    cell_digits_lost: ({ quoted }) => `${quote(quoted)} is a long number that was shortened, its last digits lost; left out. Format the column as text or number in the original`,
    cell_too_many_digits: ({ quoted }) => `${quote(quoted)} has too many digits for a statistic; left out`,
    cell_range_reversed: ({ quoted }) => `${quote(quoted)} falls from high to low and is no valid range; left out`,
    cell_words_around: ({ quoted }) => `${quote(quoted)} holds more words than a number, so the figure is uncertain; left out`,
    cell_not_a_number: ({ quoted }) => `${quote(quoted)} is not a number; left out`,
    cell_not_a_count: ({ quoted }) => `${quote(quoted)} is negative or fractional, which a count cannot be; left out`,
    cell_percent_in_count: ({ quoted }) => `${quote(quoted)} is a percentage, but the indicator is a count; left out`,
    cell_not_a_percentage: ({ quoted }) => `${quote(quoted)} is not a percentage; left out`,
    wording_lacks_number: ({ quoted, values }) => `The wording ${quote(quoted)} does not hold the number ${values['value']}`,
    text_kept: ({ quoted }) => `${quote(quoted)} looks like a formula or web code and is kept as mere text`,

    code_digits_lost: ({ quoted, values }) => `The code ${quote(quoted)} of “${values['name']}” was shortened by the spreadsheet and its digits lost; the name is used instead`,
    town_ambiguous: ({ quoted, values }) => `There are ${values['count']} places named ${quote(quoted)}. Choose one; until then only the name is used`,
    town_near: ({ quoted, values }) => `${quote(quoted)} was not found. Is it “${values['near']}” in ${values['county']}? Until you choose, only the name is used`,
    towns_same: ({ quoted, values }) => `Are ${quote(quoted)} and “${values['full']}” the same place? Until confirmed they are kept apart`,
    name_renamed: ({ quoted, values }) => `“~” has another meaning in links: ${quote(quoted)} is now “${values['name']}”`,
    town_recognised: ({ quoted, values }) => `${quote(quoted)} was recognised by the national division codes as ${values['place']} (${values['code']}). If it is another place, keep the name alone`,

    check_parts_add_up: ({ values }) =>
      `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, but its parts (${values['othersEn']}) add up to ${values['expected']}`,
    check_resolved_within_screened: ({ values }) => `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, more than ${values['othersEn']}`,
    check_rate_within_bounds: ({ values }) => `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, outside 0 to 100`,
    check_rate_matches_parts: ({ values }) => `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, which does not follow from ${values['othersEn']}`,
    check_rate_repeats_staffing: ({ values }) =>
      `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, exactly the share of posts filled (${values['othersEn']}). Check what it is a share of`,
    check_committees_match_villages: ({ values }) => `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, which does not go with ${values['othersEn']}`,
    check_staff_within_posts: ({ values }) => `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, more than ${values['othersEn']}`,
    check_likely_slip: ({ values }) =>
      `${values['town']}, ${values['year']}: “${values['indicatorEn']}” is ${values['value']}, a hundred times more or less than the year before (${values['othersEn']}). A nought too many or too few?`,

  },
}
