import { expect, it } from 'vitest'
import { layOut } from '@/export/sheetLayout'

const head = (value: string) => ({ value, type: String })

it('gives every column the width of its words, Han characters counting two', () => {
  expect(layOut([[head('乡镇'), head('年份')], ['大张楼镇街道办事处', 2023], ['<img src=x onerror=alert(1)>镇', null]]).columns).toEqual([{ width: 32 }, { width: 8 }])
})

it('breaks a long header rather than widen its column, and makes room for its lines', () => {
  const { columns, data } = layOut([[head('规范性文件合法性审查率'.repeat(3)), head('年份')], [7, 2023]])
  expect(columns).toEqual([{ width: 24 }, { width: 8 }])
  expect(data[0]).toEqual([{ value: '规范性文件合法性审查率'.repeat(3), type: String, height: 52 }, { value: '年份', type: String, height: 52 }])
})

it('is no wider than can be read', () => {
  expect(layOut([[head('原文')], ['字'.repeat(400)]]).columns).toEqual([{ width: 44 }])
})
