import { describe, expect, it } from 'vitest'
import { installTrustedTypes, trustedRules } from '@/app/trustedTypes'

const rules = trustedRules('https://host.example/office/zhenjian/?page=compare')

describe('what libraries may write into the page', () => {
  it.each([
    ['', ''],
    ['荫城镇，2022年：199 &lt;件', '荫城镇，2022年：199 &lt;件'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
  ])('%s', (text, written) => {
    expect(rules.createHTML(text)).toBe(written)
  })

  it('is never code', () => {
    expect(rules.createScript()).toBeNull()
  })
})

describe('where scripts may come from', () => {
  it.each([
    ['https://host.example/office/zhenjian/assets/worker.js', true],
    ['./sw.js', true],
    ['blob:https://host.example/0b5c7a', true],
    ['https://host.example/other/worker.js', false],
    ['https://elsewhere.example/office/zhenjian/worker.js', false],
    ['data:text/javascript,alert(1)', false],
    ['javascript:alert(1)', false],
  ])('%s: %s', (address, allowed) => {
    expect(rules.createScriptURL(address)).toBe(allowed ? address : null)
  })

  it('is nowhere but the page itself, when that was opened from disk', () => {
    const fromDisk = trustedRules('file:///home/clerk/page.html')
    expect([fromDisk.createScriptURL('blob:null/0b5c7a'), fromDisk.createScriptURL('file:///home/clerk/a.js')]).toEqual(['blob:null/0b5c7a', null])
  })
})

it('does without where the browser does not ask', () => {
  expect(() => installTrustedTypes({ location: { href: 'https://host.example/' } })).not.toThrow()
})
