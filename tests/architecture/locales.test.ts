import { describe, expect, it } from 'vitest'
import { messages as english } from '@/locales/en'
import { messages as chinese } from '@/locales/zh-CN'

type Node = string | ((...values: never[]) => string) | { readonly [key: string]: Node } | readonly Node[]

/** Path of every text, `()` where it is filled with values; lists may differ in length. */
function outline(node: Node, path = ''): string[] {
  if (typeof node === 'string' || Array.isArray(node)) return [path]
  if (typeof node === 'function') return [`${path}()`]
  return Object.entries(node).flatMap(([key, child]) => outline(child as Node, path === '' ? key : `${path}.${key}`))
}

function texts(node: Node, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return []
  return Object.entries(node).flatMap(([key, child]) => texts(child as Node, path === '' ? key : `${path}.${key}`))
}

describe('Chinese and English', () => {
  it('have the same texts', () => {
    expect(outline(english).sort()).toEqual(outline(chinese).sort())
  })

  it('are both silent or both speak', () => {
    const empty = (node: Node): string[] => texts(node).flatMap(([path, text]) => (text.trim() === '' ? [path] : []))
    expect(empty(english).sort()).toEqual(empty(chinese).sort())
  })

  it('write Chinese with full-width punctuation', () => {
    const halfWidth = /\p{Script=Han}[,;:?!()]|[,;:?!]\p{Script=Han}/u
    expect(texts(chinese).filter(([, text]) => halfWidth.test(text))).toEqual([])
  })

  it('leave nothing untranslated but names, examples of wording, and words to be found by', () => {
    const untranslated = texts(english).filter(([path, text]) => /\p{Script=Han}/u.test(text) && !/[A-Za-z]{3}/.test(text) && !/appName|lang|^find\.pageWords|^importer\.template\./i.test(path))
    expect(untranslated).toEqual([])
  })
})
