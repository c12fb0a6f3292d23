import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'

const COMMITTED = 'public/data/demo'
const PARTS = ['leadership', 'work_report', 'budget', 'documents', 'news'].map((part) => `info_disclosed_${part}`)

let made: string
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'demo-'))
  execFileSync(process.execPath, ['scripts/makeDemo.mjs', made])
})

const readRows = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(made, name), 'utf8'), { header: true, skipEmptyLines: true }).data
const distinct = (rows: Record<string, string>[], field: string) => [...new Set(rows.map((row) => row[field]))].sort()

describe('makeDemo', () => {
  it('writes the committed bytes again', () => {
    expect(readdirSync(made).sort()).toEqual(readdirSync(COMMITTED).sort())
    for (const name of readdirSync(made)) expect(readFileSync(join(made, name), 'utf8')).toBe(readFileSync(join(COMMITTED, name), 'utf8'))
  })

  it('shows every state, qualifier, basis and period', () => {
    const rows = readRows('observations.csv')
    expect(distinct(rows, 'state')).toEqual(['doubtful', 'not_applicable', 'partial', 'planned', 'reported', 'stated', 'unclear', 'vague', 'weakness', 'withheld', 'zero'])
    expect(distinct(rows, 'qualifier')).toEqual(['', 'approx', 'at_least', 'exact', 'range'])
    expect(distinct(rows, 'basis')).toEqual(['derived', 'printed', 'summed'])
    expect(distinct(rows, 'period')).toEqual(['part_year', 'year'])
  })

  it('says 演示数据 in every place a reader may meet it', () => {
    const { title } = JSON.parse(readFileSync(join(made, 'datapackage.json'), 'utf8')) as { title: string }
    expect(title).toContain('演示数据')
    expect(distinct(readRows('towns.csv'), 'county')).toEqual(['演示县（虚构，演示数据）'])
    for (const { title } of readRows('sources.csv')) expect(title).toMatch(/（演示数据）$/)
  })

  it('has a town that starts late, one merged away, one with a gap', () => {
    const yearsOf = (town: string) => readRows('sources.csv').filter((row) => row.town_code === town).map((row) => row.year)
    expect(yearsOf('990101110')).toEqual(['2022', '2023', '2024'])
    expect(yearsOf('990101202')).toEqual(['2020', '2021', '2022'])
    expect(yearsOf('990101105')).toEqual(['2020', '2021', '2023', '2024'])
    const last = readRows('observations.csv').find((row) => row.town_code === '990101202' && row.year === '2022' && row.indicator === 'population')
    expect(last?.note).toBe('2023年起并入柳河镇，不再单独报告。')
  })

  it('has one total of disclosure that differs from its parts', () => {
    const values = new Map(readRows('observations.csv').map((row) => [`${row.town_code} ${row.year} ${row.indicator}`, Number(row.value)]))
    const wrong = readRows('sources.csv').flatMap(({ town_code, year }) => {
      const parts = PARTS.map((part) => values.get(`${town_code} ${year} ${part}`))
      const total = values.get(`${town_code} ${year} info_disclosed`)
      const sum = parts.reduce<number>((all, part) => all + (part ?? NaN), 0)
      return Number.isNaN(sum) || sum === total ? [] : [[town_code, year, total, sum]]
    })
    expect(wrong).toEqual([['990101106', '2023', 132, 130]])
  })
})
