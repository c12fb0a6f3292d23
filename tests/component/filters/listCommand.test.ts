import { describe, expect, it } from 'vitest'
import { listCommand } from '@/components/filters/listCommand'

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, isComposing: false, ...held })

describe('listCommand', () => {
  it.each([
    ['ArrowDown', false, { kind: 'move', steps: 1 }],
    ['PageUp', true, { kind: 'move', steps: -8 }],
    ['Enter', false, { kind: 'pick' }],
    [' ', true, { kind: 'pick' }],
    [' ', false, null],
    ['Home', true, { kind: 'first' }],
    ['Home', false, null],
    ['End', true, { kind: 'last' }],
    ['x', true, null],
  ])('%s (in the list: %s) is %j', (key, inList, command) => expect(listCommand(press(key), inList)).toEqual(command))

  it.each([[{ isComposing: true }], [{ ctrlKey: true }], [{ metaKey: true }], [{ altKey: true }]])('leaves Enter alone with %j', (held) => {
    expect(listCommand(press('Enter', held), false)).toBeNull()
  })
})
