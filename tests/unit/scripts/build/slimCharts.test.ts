import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { STAND_INS, slimCharts } from '../../../../scripts/build/slimCharts'

const load = slimCharts().load as (id: string) => string | null
const exportsOf = async (address: string): Promise<string[]> => Object.keys((await import(/* @vite-ignore */ address)) as object).sort()

test.each(STAND_INS)('$module is a part of ECharts, and what stands in for it answers to the same names', async ({ module, code }) => {
  const file = resolve('node_modules', module)
  expect(existsSync(file)).toBe(true)
  expect(await exportsOf(`data:text/javascript,${encodeURIComponent(code)}`)).toEqual(await exportsOf(file))
})

test('only those modules are replaced', () => {
  expect(load('/home/x/node_modules/echarts/lib/theme/dark.js')).toBe('export default {}')
  expect(load('/home/x/node_modules/echarts/lib/theme/rainbow.js')).toBeNull()
  expect(load('/home/x/src/theme/dark.js')).toBeNull()
})
