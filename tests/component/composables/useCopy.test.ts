import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useCopy } from '@/composables/useCopy'

/** A page over plain HTTP: no clipboard. */
const plain = { navigator: {} as Navigator, document }

function onCopy(command: () => boolean): void {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: command })
}

/** What the browser hands to whoever answers the copy command. */
function askForContent(): string {
  const given = new Map<string, string>()
  const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData: (type: string, text: string) => given.set(type, text) } })
  document.dispatchEvent(event)
  return given.get('text/plain') ?? ''
}

beforeEach(() => (document.body.innerHTML = '<main><button>page</button></main><div role="dialog"><button id="inside">copy</button></div>'))
afterEach(() => vi.restoreAllMocks())

describe('copying without a clipboard', () => {
  it('answers the copy command, whatever has the focus', async () => {
    let copied = ''
    onCopy(() => {
      copied = askForContent()
      return true
    })
    expect(await useCopy(plain).copy('标题\nhttp://a.example/')).toBe(true)
    expect(copied).toBe('标题\nhttp://a.example/')
  })

  it('else selects the text inside the dialog that holds the focus', async () => {
    document.getElementById('inside')?.focus()
    let selected = { text: '', inDialog: false }
    onCopy(() => {
      const { activeElement } = document
      if (!(activeElement instanceof HTMLTextAreaElement)) return false
      selected = { text: activeElement.value, inDialog: activeElement.closest('[role=dialog]') !== null }
      return true
    })
    expect(await useCopy(plain).copy('字')).toBe(true)
    expect(selected).toEqual({ text: '字', inDialog: true })
    expect(document.activeElement?.id).toBe('inside')
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('does not say that it copied what it could not select', async () => {
    HTMLTextAreaElement.prototype.focus = () => undefined
    onCopy(() => true)
    expect(await useCopy(plain).copy('字')).toBe(false)
  })
})

it('uses the clipboard where there is one', async () => {
  const writeText = vi.fn(async () => undefined)
  expect(await useCopy({ navigator: { clipboard: { writeText } } as unknown as Navigator, document }).copy('字')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('字')
})
