import { beforeEach, expect, test } from 'vitest'
import { takeOver } from '@/app/takeOver'

const screen = '<header><button>查找</button><button>分享</button></header><main><a href="?page=data">数据</a></main>'

beforeEach(() => {
  document.documentElement.className = 'dark standing-in'
  document.body.innerHTML = `<div id="app">${screen}</div><div id="first-screen">${screen}</div>`
})

const app = (): HTMLElement => document.getElementById('app') as HTMLElement
const drawn = (selector: string): HTMLElement => document.querySelector(`#first-screen ${selector}`) as HTMLElement

test('the drawn screen goes and the living one shows', () => {
  takeOver(document, app())
  expect(document.body.innerHTML).toBe(`<div id="app">${screen}</div>`)
  expect(document.documentElement.className).toBe('dark')
})

test('the focus stays where it was', () => {
  drawn('a').focus()
  takeOver(document, app())
  expect(document.activeElement).toBe(app().querySelector('a'))
})

test('what was pressed before is pressed again', () => {
  const pressed: string[] = []
  app().addEventListener('click', ({ target }) => pressed.push((target as HTMLElement).textContent))
  drawn('button:last-child').setAttribute('data-pressed', '')
  takeOver(document, app())
  expect(pressed).toEqual(['分享'])
})

test('what has no counterpart of its kind is let go', () => {
  app().innerHTML = '<header></header><main><button>数据</button></main>'
  drawn('a').focus()
  takeOver(document, app())
  expect(document.activeElement).toBe(document.body)
})

test('a screen that was not shown passes nothing on', () => {
  document.documentElement.className = ''
  drawn('button').setAttribute('data-pressed', '')
  const pressed: Event[] = []
  app().addEventListener('click', (event) => pressed.push(event))
  takeOver(document, app())
  expect({ pressed, left: document.getElementById('first-screen') }).toEqual({ pressed: [], left: null })
})
