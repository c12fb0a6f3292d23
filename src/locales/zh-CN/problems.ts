import type { Problem, ProblemPlace } from '@/domain/problem'

type Facts = Pick<Problem, 'quoted' | 'values'>

const quote = (text: string | number | null | undefined) => `“${text ?? ''}”`

export const problems = {
  levels: { stop: '无法读取', error: '错误', confirm: '请确认', note: '提示' },
  /** Where a problem stands, to precede its sentence. */
  place: ({ file, row, column, field }: ProblemPlace) =>
    [
      file ?? '',
      row === undefined ? '' : `第${row}行`,
      field === undefined ? (column === undefined ? '' : `第${column}列`) : quote(field),
    ]
      .filter((part) => part !== '')
      .join(' '),
  sentences: {
    quote_never_closed: ({ quoted }: Facts) => `从这一行起，引号没有闭合：${quote(quoted)}。请在原表中检查这一格的引号`,
    quote_malformed: ({ quoted }: Facts) => `引号用法有误：${quote(quoted)}，已按原样读取`,
    column_missing: () => '缺少这一列，文件无法读取',
    row_too_long: ({ quoted, values }: Facts) => `这一行有${values['found']}格，表头有${values['expected']}格，多出${quote(quoted)}`,
    row_too_short: ({ values }: Facts) => `这一行有${values['found']}格，表头有${values['expected']}格`,
    json_broken: ({ quoted, values }: Facts) => `文件在第${values['line']}行${quote(quoted)}之后中断或写法有误`,
    codebook_shape: () => '文件中没有主题和指标清单',
    indicator_malformed: ({ quoted }: Facts) => `指标${quote(quoted)}缺少标识或类型，或者重复，已略去`,
    town_unnamed: () => '缺少乡镇代码或名称，已略去这一行',
    town_repeated: ({ quoted }: Facts) => `乡镇代码${quote(quoted)}重复，已略去这一行`,
    town_unknown: ({ quoted }: Facts) => `乡镇清单中没有${quote(quoted)}，已略去这一行`,
    year_unreadable: ({ quoted }: Facts) => `${quote(quoted)}不是年份，已略去这一行`,
    indicator_unknown: ({ quoted }: Facts) => `指标清单中没有${quote(quoted)}，已略去这一行`,
    state_unknown: ({ quoted }: Facts) => `${quote(quoted)}不是这个指标可用的状态，已略去这一行`,
    value_unreadable: ({ quoted }: Facts) => `${quote(quoted)}不是数值，已略去这一行`,
    repeated_same: ({ values }: Facts) =>
      `${values['town']}${values['year']}年“${values['indicator']}”与第${values['firstRow']}行重复，数值相同，只计一次`,
    repeated_different: ({ values }: Facts) =>
      `${values['town']}${values['year']}年“${values['indicator']}”与第${values['firstRow']}行不同：${values['firstValue']}、${values['secondValue']}，暂用前者，标为存疑`,
  },
}
