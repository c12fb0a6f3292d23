const noGloss: (town: string, year: number) => string = () => ''

/** 乡镇 in short, as officials write it: 镇. */
const short = (entity: string): string => (entity === '乡镇' ? '镇' : entity)
const counted = (count: number, entity: string): string => (entity === '乡镇' ? `${count} 镇` : `${count} 个${entity}`)
/** 其他 4 镇都; 其他 4 镇中 3 镇; 其他 1 镇也. */
const among = (count: number, all: number, entity: string): string =>
  `其他 ${counted(all, entity)}${count < all ? `中 ${counted(count, entity)}` : all === 1 ? '也' : '都'}`

export const town = {
  title: (town: string, year: number) => `${town} ${year}年`,
  choose: (entity: string) => `换一个${short(entity)}`,
  choosePlaceholder: '输入名称或拼音首字母',
  compare: '在“对比”中打开',
  print: '打印',
  years: '年度',
  terms: { report: '报告', issuer: '印发单位', documentNumber: '文号', issuedOn: '日期' },
  titleGloss: noGloss,
  untitled: '报告未载标题',
  noSource: '这份数据没有附报告的名称、文号和日期。',
  given: { figures: '个数值', mentions: '处文字表述', weaknesses: '项自述不足', flags: '处有待说明' },
  noFigures: (entity: string) =>
    `这份报告没有给出可以摘录的数字，全是文字表述。下面按主题列出它说了什么、自己写明哪些不足，最后列出其他${short(entity)}写到而它没有写的内容，可供起草下一年报告时参考。`,
  noReport: (town: string, year: number, held: string) => (held === '' ? `没有收录${town}的报告。` : `没有收录${town}${year}年的报告，现有${held}年的。`) + '下面是其他报告写到的内容。',
  silent: (themes: readonly string[]) => `这份报告没有写到${themes.map((theme) => `“${theme}”`).join('、')}。没有写不等于没有做。`,
  themes: '报告各主题',
  onlyThemes: (count: number) => `只看 ${count} 个主题`,
  allThemes: '看全部',
  plusWords: (count: number) => `＋${count}`,
  figureCount: (count: number) => `${count} 个数值`,
  mentionCount: (count: number) => `${count} 处文字表述`,
  weaknessCount: (count: number) => `${count} 项`,
  weaknessLead: '报告自己写明的短处，照录原文。写出来是坦率，不作高低比较。',
  key: {
    own: (entity: string) => `本${short(entity)}`,
    range: (count: number, entity: string) => `其他 ${counted(count, entity)}中，最小到最大`,
    middle: '中位数（三个以上才标）',
    note: '各取年份最近的报告；只比数量，不排名次。',
  },
  span: (min: string, median: string, max: string) => `最小 ${min}，中位 ${median}，最大 ${max}`,
  spanTwo: (min: string, max: string) => `${min} 和 ${max}`,
  spanOne: (value: string) => value,
  othersWithFigure: (figures: number, all: number, entity: string) => {
    if (all === 0) return `没有其他${short(entity)}可以对照`
    return figures === 0 ? `其他${short(entity)}均无数值` : `${figures} / ${counted(all, entity)}有数值`
  },
  othersSaying: (saying: number, all: number, entity: string) => (saying === 0 ? `其他${short(entity)}均未写到` : `${among(saying, all, entity)}写到`),
  othersNaming: (saying: number, all: number, entity: string) => (saying === 0 ? `其他${short(entity)}均未写到` : `${among(saying, all, entity)}写明`),
  inYears: (years: string) => `${years}年`,
  inOneLine: (parts: readonly string[]) => parts.join('，'),
  floors: (count: number) => `含 ${count} 个“不少于”`,
  bases: { summed: '由报告所载各项相加', derived: '由报告所载数字计算' },
  open: '查看出处',
  openIndicator: '看这项指标的口径和全部数值',
  yearsTitle: '历年数值',
  yearsLead: '同一指标各年并列，点任一数值可看出处。各年报告写法不同，没有写不等于零。',
  columns: { indicator: '指标', unit: '单位' },
  unsaidShort: '未写到的内容',
  unsaidTitle: (entity: string) => `其他${short(entity)}写到、这份报告没有写的`,
  unsaidLead: (count: number, entity: string) =>
    `与其他 ${counted(count, entity)}的报告对照。没有写不等于没有做；起草下一年报告时，可以对照这份清单看有无遗漏。`,
  givenBy: (saying: number, all: number, figures: number) => `${saying} / ${all} 写到${figures > 0 ? `，${figures} 个有数值` : ''}`,
  exampleFrom: (town: string, year: number) => `${town} ${year}`,
  showUnsaid: (count: number) => `再看 ${count} 项`,
  showRare: (count: number, entity: string) => `只有一个${short(entity)}写到的 ${count} 项`,
  rareTitle: (entity: string) => `只有一个${short(entity)}写到的`,
  empty: '这份数据里没有乡镇',
}
