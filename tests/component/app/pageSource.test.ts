import { expect, it } from 'vitest'
import { pageSource } from '@/app/pageSource'

it('a page in one file gives itself as it was before anything was drawn', async () => {
  document.documentElement.className = 'dark'
  document.documentElement.lang = 'zh-CN'
  document.head.innerHTML = '<title>法治镇鉴</title>'
  document.body.innerHTML = '<div id="app"></div><script type="text/plain" id="zhenjian-data">b2xk</script>'
  const source = pageSource(document, () => Promise.reject(new Error('asked for a file')))
  document.body.querySelector('#app')!.innerHTML = '<p>drawn</p>'
  expect(await source()).toBe(
    '<!doctype html>\n<html lang="zh-CN"><head><title>法治镇鉴</title></head><body><div id="app"></div><script type="text/plain" id="zhenjian-data">b2xk</script></body></html>\n',
  )
})
