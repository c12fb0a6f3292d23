import { describe, expect, test } from 'vitest'
import { readFigure } from '@/data/values/readFigure'

/** A figure in short: qualifier sign, number, unit; or why it is none. */
function read(text: string): string {
  const figure = readFigure(text)
  if (figure.kind === 'missing') return 'missing'
  if (figure.kind === 'invalid') return `!${figure.reason}`
  const { value, valueMax, qualifier, unit } = figure.value
  const sign = { exact: '', at_least: '≥', at_most: '≤', approx: '≈', range: '' }[qualifier]
  return `${sign}${value}${valueMax === null ? '' : `..${valueMax}`}${unit === '' ? '' : ` ${unit}`}`
}

describe('readFigure', () => {
  test.each([
    ['5', '5'],
    ['007', '7'],
    ['1,234', '1234'],
    ['1,234,567.89', '1234567.89'],
    ['1\u202f234', '1234'],
    ['１２３', '123'],
    ['１，２３４', '1234'],
    ['-3', '-3'],
    ['−3.5', '-3.5'],
    ['-0', '0'],
    ['.5', '0.5'],
    ['9.5E-05', '0.000095'],
    ['95%', '95 %'],
    ['95％', '95 %'],
    ['百分之九十五', '95 %'],
    ['3.5 kg', '3.5 kg'],
    [' \u200b12\ufeff ', '12'],
    ['245宗', '245 宗'],
    ['共计46项', '46 项'],
    ['5件（次）', '5 件(次)'],
  ])('plain numbers: %j is %s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['1.2万', '12000'],
    ['5.1万', '51000'],
    ['3千万', '30000000'],
    ['3万5千', '35000'],
    ['1亿2000万', '120000000'],
    ['5万元', '50000 元'],
    ['二十三', '23'],
    ['十', '10'],
    ['一百零五', '105'],
    ['两千三百', '2300'],
    ['三万零二十', '30020'],
    ['两百', '200'],
    ['一百万', '1000000'],
    ['二〇二三', '2023'],
    ['零', '0'],
  ])('万, 亿 and Chinese numerals: %j is %s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['50余件', '≥50 件'],
    ['5000余 份', '≥5000 份'],
    ['十余次', '≥10 次'],
    ['十余万', '≥100000'],
    ['两万余', '≥20000'],
    ['20多万', '≥200000'],
    ['300人以上', '≥300 人'],
    ['超过300件', '≥300 件'],
    ['逾百人', '≥100 人'],
    ['不少于5次', '≥5 次'],
    ['≥50', '≥50'],
    ['100+', '≥100'],
    ['95%以上', '≥95 %'],
    ['约300', '≈300'],
    ['近百', '≈100'],
    ['300左右', '≈300'],
    ['约千余人次', '≈1000 人次'],
    ['不足10', '≤10'],
    ['不超过5', '≤5'],
    ['1–2', '1..2'],
    ['1至2', '1..2'],
    ['3到5次', '3..5 次'],
    ['一至两次', '1..2 次'],
    ['两三次', '2..3 次'],
    ['1-2万', '10000..20000'],
    ['1万-2万', '10000..20000'],
    ['10%-20%', '10..20 %'],
  ])('qualifiers and ranges: %j is %s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['', 'missing'],
    ['　', 'missing'],
    ['-', '!placeholder'],
    ['—', '!placeholder'],
    ['/', '!placeholder'],
    ['N/A', '!placeholder'],
    ['暂无', '!placeholder'],
    ['无', '!none_said'],
    ['未发生', '!none_said'],
    ['数万', '!vague'],
    ['数万份', '!vague'],
    ['若干', '!vague'],
    ['多次', '!vague'],
    ['大量', '!vague'],
    ['上百人', '!vague'],
    ['1,23', '!bad_thousands'],
    ['1.234,5', '!bad_thousands'],
    ['1，2', '!bad_thousands'],
    ['0,123', '!bad_thousands'],
    ['1.2.3', '!bad_thousands'],
    ['新增3名', '!increase'],
    ['同比增长5%', '!increase'],
    ['#REF!', '!excel_error'],
    ['####', '!excel_error'],
    ['1E+05', '!digits_lost'],
    ['3.2E+11', '!digits_lost'],
    ['110101199001011234', '!too_many_digits'],
    ['2023-05-01', '!date'],
    ['3月4日', '!date'],
    ['2-Jan', '!date'],
    ['5-3', '!range_reversed'],
    ['百', '!not_a_number'],
    ['一百五', '!not_a_number'],
    ['abc', '!not_a_number'],
    ['<img src=x>', '!not_a_number'],
    ['3期100余人次', '!words_around'],
    ['1 234', '!words_around'],
    ['1/2', '!words_around'],
  ])('what is no figure: %j is %s', (text, expected) => expect(read(text)).toBe(expected))

  test('the wording is kept as it stood', () => {
    expect(readFigure(' ５０余件')).toEqual({
      kind: 'valid',
      value: { value: 50, valueMax: null, qualifier: 'at_least', unit: '件', raw: ' ５０余件' },
    })
  })
})
