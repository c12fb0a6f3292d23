import { expect, it } from 'vitest'
import TypedField from '@/components/import/TypedField.vue'
import { mountWith } from '../mountWith'

const open = () => {
  const field = mountWith(TypedField, { value: '旧名', 'aria-label': '名称' })
  const input = field.get('input')
  const type = (text: string): Promise<void> => {
    input.element.value = text
    return input.trigger('input')
  }
  return { field, type, leave: () => input.trigger('change'), shown: () => input.element.value }
}

it('shows what is known until something is typed, and again what became of it', async () => {
  const { field, type, leave, shown } = open()
  expect(shown()).toBe('旧名')
  await type(' 新名')
  await leave()
  expect(shown()).toBe(' 新名')
  await field.setProps({ value: '新名' })
  expect(shown()).toBe('新名')
  field.unmount()
})

it('keeps what is being typed while an earlier answer takes its effect', async () => {
  const { field, type, shown } = open()
  await type('新名')
  await field.setProps({ 'aria-label': '另一列 名称' })
  expect(shown()).toBe('新名')
  await field.setProps({ value: '先前的名称' })
  expect(shown()).toBe('新名')
  field.unmount()
})
