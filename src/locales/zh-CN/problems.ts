import type { Problem, ProblemPlace } from '@/domain/problem'
import { placeName } from './placeName'

type Facts = Pick<Problem, 'quoted' | 'values'>

const quote = (text: string | number | null | undefined) => `“${text ?? ''}”`
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'Unicode（UTF-16）',
  'utf-16be': 'Unicode（UTF-16 BE）',
  gb18030: '简体中文（GBK/GB18030）',
  big5: '繁体中文（Big5）',
  'windows-1252': '西欧（Windows-1252）',
}
const saveAs = '请在 Excel 或 WPS 中打开，另存为 .xlsx 或“CSV UTF-8”，再选择新文件'

export const problems = {
  levels: { stop: '无法读取', error: '错误', confirm: '请确认', note: '提示' },
  encodings,
  /** Where a problem stands, to precede its sentence. */
  place: ({ file, row, column, field }: ProblemPlace) =>
    [
      file ?? '',
      row === undefined ? '' : `第${row}行`,
      field === undefined || field === '' ? (column === undefined ? '' : `第${column}列`) : quote(field),
    ]
      .filter((part) => part !== '')
      .join(' '),
  sentences: {
    quote_never_closed: ({ quoted }: Facts) => `从这一行起，引号一直没有闭合：${quote(quoted)}。请在原表中检查这一格的引号`,
    quote_malformed: ({ quoted }: Facts) => `引号用法有误：${quote(quoted)}，已按原样读取`,
    column_missing: () => '缺少这一列，文件无法读取',
    row_too_long: ({ quoted, values }: Facts) => `这一行有${values['found']}格，表头有${values['expected']}格，多出${quote(quoted)}，这一行未导入`,
    row_too_short: ({ values }: Facts) => `这一行有${values['found']}格，表头有${values['expected']}格，这一行未导入`,
    json_broken: ({ quoted, values }: Facts) => `文件在第${values['line']}行${quote(quoted)}之后中断或写法有误`,
    codebook_shape: () => '文件中没有主题和指标清单',
    indicator_malformed: ({ quoted }: Facts) => `指标${quote(quoted)}缺少标识或类型，或者重复，已略去`,
    town_unnamed: () => '缺少乡镇代码或名称，已略去这一行',
    town_repeated: ({ quoted }: Facts) => `乡镇代码${quote(quoted)}重复，已略去这一行`,
    town_unknown: ({ quoted }: Facts) => `乡镇清单中没有${quote(quoted)}，已略去这一行`,
    year_unreadable: ({ quoted }: Facts) => `${quote(quoted)}不是年份，这一行未导入`,
    indicator_unknown: ({ quoted }: Facts) => `指标清单中没有${quote(quoted)}，已略去这一行`,
    state_unknown: ({ quoted }: Facts) => `${quote(quoted)}不是这个指标可用的状态，已略去这一行`,
    value_unreadable: ({ quoted }: Facts) => `${quote(quoted)}不是数值，已略去这一行`,
    repeated_same: ({ values }: Facts) =>
      `${values['town']}${values['year']}年“${values['indicator']}”与第${values['firstRow']}行重复，数值相同，只计一次`,
    repeated_different: ({ values }: Facts) =>
      `${values['town']}${values['year']}年“${values['indicator']}”与第${values['firstRow']}行不同：第${values['firstRow']}行为${values['firstValue']}，这一行为${values['secondValue']}。请选择以哪一行为准；未选之前取前者，标为存疑`,

    file_empty: () => '文件是空的（0字节）。请先在原程序中保存，再选择这个文件',
    file_too_large: ({ values }: Facts) => `文件有${values['size']} MB，超过${values['limit']} MB的上限。请按年份或地区拆成几个文件`,
    file_xls: () => `这是旧版 Excel 工作簿（.xls 或 .xlsb）。${saveAs}`,
    file_et: () => `这是 WPS 表格文件（.et）。${saveAs}`,
    file_ods: () => `这是 OpenDocument 表格（.ods）。${saveAs}`,
    file_locked: () => '这个工作簿设有打开密码。请去掉密码另存一份，再选择新文件',
    file_word: () => '这是文字处理文件（Word）。请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 后再导入；也可以直接复制表格，粘贴到本页',
    file_slides: () => '这是演示文稿（PowerPoint）。请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 后再导入',
    file_pdf: () => '这是 PDF 文件，其中的表格无法可靠读出。请找到它的原始表格，另存为 .xlsx 或 CSV',
    file_picture: () => '这是图片。本页不识别图片中的文字，请提供表格文件',
    file_zip: () => '这是压缩包。请先解压，再选择其中的表格文件',
    file_html: () => `这是网页格式的文件（有的系统导出时把网页存成了 .xls）。${saveAs}`,
    file_binary: () => '无法识别这个文件的格式。请提供 .xlsx、.csv 或 .json 文件',
    workbook_broken: () => '工作簿已损坏，打不开。请用 Excel 或 WPS 打开检查，另存一份再试',
    workbook_too_large: () => '工作簿解开后太大，或者有单元格离表格太远，没有打开。请只留下要导入的工作表和区域，另存一份再试',
    workbook_entities: () => '工作簿中含有正常表格不会有的声明（DOCTYPE），为安全起见没有打开。请用 Excel 或 WPS 打开检查，另存一份再试',
    json_too_deep: ({ values }: Facts) => `JSON 文件层层嵌套超过${values['limit']}层，不像数据表，没有打开`,
    json_too_wide: () => 'JSON 文件中各条记录的字段差别太大，组成的表格放不下。请让每条记录用同样的字段',
    json_no_table: () => 'JSON 文件中没有找到表格（由对象或数组组成的列表）',
    read_failed: () => '读取文件时出错。文件可能正被 Excel 打开，或所在的网络盘、U盘已断开。请关闭后重新选择',
    worker_stopped: () => '处理中断（可能是内存不足）。已有的数据没有改动。请关闭其他页面，或把文件拆小后再试',

    encoding_found: ({ values }: Facts) => `文件按“${encodings[String(values['encoding'])] ?? values['encoding']}”编码读取。如果文字显示不对，请改选编码`,
    encoding_unsure: ({ values }: Facts) => `没有把握判断文件的编码，暂按“${encodings[String(values['encoding'])] ?? values['encoding']}”读取。请看前几行文字是否正常，不对就改选`,
    text_damaged: ({ quoted }: Facts) => `${quote(quoted)}中的文字已损坏：可能编码选得不对，也可能在保存之前就已丢失。请改选文字编码试一试，不行就从原系统重新导出`,
    name_damaged: ({ quoted }: Facts) => `名称${quote(quoted)}是损坏的文字，这一行未导入。请在此改正，或改选文字编码，或从原系统重新导出`,
    name_damaged_kept: ({ quoted }: Facts) => `名称${quote(quoted)}是损坏的文字，已按原样导入`,
    file_cut: ({ quoted }: Facts) => `文件在这一行${quote(quoted)}之后中断，像是没有下载完或没有拷贝完，后面可能还有内容。请核对原文件`,
    one_column: () => '只读出一列。各列之间用的是什么分隔符？',
    sheet_chosen: ({ quoted, values }: Facts) => `工作簿有${values['count']}张有内容的工作表，现读取${quote(quoted)}，可以改选`,

    table_empty: () => '文件中没有找到表格',
    table_without_rows: () => '只有表头，没有数据行',
    header_unsure: () => '没有把握哪一行是表头，暂以这一行为表头。不对请改选',
    header_repeated: () => '表头在这里又出现一次，已略去',
    header_blank: ({ quoted }: Facts) => `这一列没有列名，已略去（例如${quote(quoted)}）`,
    header_repeated_column: ({ quoted }: Facts) => `有两列都叫${quote(quoted)}，暂用前一列。请选择用哪一列，或改成不同的指标`,
    row_above_table: ({ quoted }: Facts) => `表头以上的文字，不作为数据：${quote(quoted)}`,
    row_below_table: ({ quoted }: Facts) => `表格以下的文字，不作为数据：${quote(quoted)}`,
    row_of_units: () => '这一行是计量单位，不作为数据',
    column_blank: ({ quoted }: Facts) => `${quote(quoted)}这一列全是空的`,
    column_unknown: ({ quoted }: Facts) => `不认识${quote(quoted)}这一列，暂不导入。请选择：忽略、作为新指标，或指定这一列的含义`,
    personal_data: ({ values }: Facts) => `这一列有${values['count']}个像身份证号或手机号的号码，属于个人信息，默认不导入`,
    too_many_rows: ({ values }: Facts) => `表格有${values['rows']}行，超过${values['limit']}行的上限。请拆成几个文件`,
    too_many_columns: ({ values }: Facts) => `表格有${values['columns']}列，超过${values['limit']}列的上限。请检查分隔符是否选对，或拆成几个文件`,
    too_sparse: ({ values }: Facts) => `${values['towns']}个地方、${values['years']}个年份、${values['indicators']}个指标组成的表格太大，绝大多数是空格。请检查各列的含义是否选对`,

    entity_missing: () => '没有找到乡镇（或县、国家等）名称列。请指出是哪一列',
    towns_in_headers: ({ quoted }: Facts) => `乡镇写在表头里（如${quote(quoted)}），指标写在行里。请在 Excel 或 WPS 中复制这张表，用“选择性粘贴—转置”变成每行一个乡镇，再导入或粘贴到本页`,
    year_needed: () => '表中没有年份列。整张表是哪一年的？',
    year_of_table: ({ values }: Facts) => `表中没有年份列，按标题或文件名，整张表作为${values['year']}年的数据`,
    rows_are_examples: ({ values }: Facts) => `有${values['count']}个地方是模板自带的示例，不是真实数据。可以先导入看看效果；正式使用前请删去示例行`,
    nothing_read: () => '没有读出任何数值，原因见下面的各条。可以改正单元格，或改选各列的含义',
    rows_are_records: ({ values }: Facts) => `同一地方、同一年有多行，其中${values['count']}处数值不同。这张表像是逐份问卷、逐件案件或逐人的明细。请先在原表中按乡镇汇总（如数据透视表），再导入汇总表`,
    figures_missing: () => '没有找到数值列。请指出哪些列是指标',
    indicator_new: ({ quoted }: Facts) => `${quote(quoted)}不在指标目录中，作为新指标导入。也可以对应到已有指标，或忽略`,
    indicator_missing: () => '这一行没有写明指标，未导入',
    unit_scaled: ({ quoted, values }: Facts) => `“${values['name']}”的单位是${quote(quoted)}，已换算为“${values['own']}”`,
    unit_differs: ({ quoted, values }: Facts) => `“${values['name']}”的单位写作${quote(quoted)}，指标目录中是“${values['own']}”。请确认是不是同一个指标`,
    unit_varies: ({ quoted, values }: Facts) => `${quote(quoted)}的单位前后不一（${values['units']}），数值未作换算，请检查`,
    rate_fraction: ({ quoted }: Facts) => `${quote(quoted)}各行都在0到1之间，按比例换算为百分数（0.95读作95%）`,

    row_without_town: () => '这一行没有乡镇名称，未导入',
    year_missing: () => '这一行没有年份，未导入',
    year_read_as: ({ quoted, values }: Facts) => `${quote(quoted)}读作${values['year']}年`,
    year_ahead: ({ quoted }: Facts) => `${quote(quoted)}是将来的年份，请确认`,
    blanks_filled_down: ({ values }: Facts) => `“${values['columns']}”有${values['count']}行是空的（多半是合并单元格），按上一行填入。也可以不填`,
    blanks_left: ({ values }: Facts) => `“${values['columns']}”有${values['count']}行是空的，没有填入${Number(values['lost']) > 0 ? `，其中${values['lost']}行没有乡镇名称，未导入` : ''}。要按上一行填入吗？`,
    totals_left_out: ({ quoted, values }: Facts) =>
      `${quote(quoted)}等${values['count']}行是合计或平均，不是乡镇，未导入${Number(values['agreeing']) > 0 ? `；其中${values['agreeing']}项与各行之和一致` : ''}`,
    total_differs: ({ quoted, values }: Facts) => `合计写作${quote(quoted)}，各行相加是${values['sum']}`,

    cells_blank: ({ values }: Facts) => `有${values['count']}个空格，按“未提及”处理，不作为0。也可以改为其他含义`,
    cells_placeholder: ({ quoted, values }: Facts) => `有${values['count']}格写作${quote(quoted)}，按“未提及”处理，不作为0。请确认它的含义`,
    cell_read_as: ({ quoted, values }: Facts) => `${quote(quoted)}读作${values['read']}${Number(values['step'] ?? 1) > 1 ? `（原文只写到${placeName(values['step'])}位，更小的数位不详）` : ''}`,
    cell_vague: ({ quoted }: Facts) => `${quote(quoted)}只有文字表述，没有确切数值，按原文保留`,
    cell_excel_error: ({ quoted }: Facts) => `${quote(quoted)}是表格软件的公式错误，未导入。请在原表中改正`,
    cell_bad_thousands: ({ quoted }: Facts) => `${quote(quoted)}中的逗号或小数点位置不对，无法确定数值，未导入`,
    cell_increase: ({ quoted }: Facts) => `${quote(quoted)}说的是增减，不是总数，未导入`,
    cell_date: ({ quoted }: Facts) => `${quote(quoted)}是日期，不是数值（表格软件可能把“1-2”改成了日期），未导入`,
    cell_digits_lost: ({ quoted }: Facts) => `${quote(quoted)}是被缩写的长数字，后面的位数已经丢失，未导入。请在原表中把这一列设为文本或数值格式`,
    cell_too_many_digits: ({ quoted }: Facts) => `${quote(quoted)}位数太多，不像统计数值，未导入`,
    cell_range_reversed: ({ quoted }: Facts) => `${quote(quoted)}前大后小，不是有效的区间，未导入`,
    cell_words_around: ({ quoted }: Facts) => `${quote(quoted)}中除数值外还有其他文字，无法确定数值，未导入`,
    cell_not_a_number: ({ quoted }: Facts) => `${quote(quoted)}不是数值，未导入`,
    cell_not_a_count: ({ quoted }: Facts) => `${quote(quoted)}是负数或小数，与按件、次、人计数的指标不符，未导入`,
    cell_percent_in_count: ({ quoted }: Facts) => `${quote(quoted)}是百分数，与按件、次、人计数的指标不符，未导入`,
    cell_not_a_percentage: ({ quoted }: Facts) => `${quote(quoted)}不是百分数，未导入`,
    wording_lacks_number: ({ quoted, values }: Facts) => `原文${quote(quoted)}中没有数值${values['value']}`,
    text_kept: ({ quoted }: Facts) => `${quote(quoted)}像公式或网页代码，只作为文字保留`,

    code_digits_lost: ({ quoted, values }: Facts) => `“${values['name']}”的代码${quote(quoted)}被表格软件缩写，位数已丢失，改按名称识别`,
    town_ambiguous: ({ quoted, values }: Facts) => `全国有${values['count']}个${quote(quoted)}，请选择是哪一个；未选之前只按名称处理`,
    town_near: ({ quoted, values }: Facts) => `没有找到${quote(quoted)}，是不是${values['county']}的“${values['near']}”？未选之前只按名称处理`,
    towns_same: ({ quoted, values }: Facts) => `${quote(quoted)}和“${values['full']}”是同一个地方吗？未确认之前分开处理`,
    name_renamed: ({ quoted, values }: Facts) => `${quote(quoted)}中的“~”在链接中另有用处，已改为“${values['name']}”`,
    town_recognised: ({ quoted, values }: Facts) => `${quote(quoted)}按全国区划代码识别为${values['place']}（${values['code']}）。不对可以改为只用名称`,

    check_parts_add_up: ({ values }: Facts) =>
      `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，与各部分（${values['others']}）之和${values['expected']}不一致`,
    check_resolved_within_screened: ({ values }: Facts) => `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，多于${values['others']}`,
    check_rate_within_bounds: ({ values }: Facts) => `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，不在0到100之间`,
    check_rate_matches_parts: ({ values }: Facts) => `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，与${values['others']}推算的结果不一致`,
    check_rate_repeats_staffing: ({ values }: Facts) => `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，恰为在岗人数与编制数之比（${values['others']}），请核对分母`,
    check_committees_match_villages: ({ values }: Facts) => `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，与${values['others']}对不上`,
    check_staff_within_posts: ({ values }: Facts) => `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，多于${values['others']}`,
    check_likely_slip: ({ values }: Facts) => `${values['town']}${values['year']}年“${values['indicator']}”${values['value']}，与上一年（${values['others']}）相差百倍以上，是否多写或少写了0？`,

  },
}
