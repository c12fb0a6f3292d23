import { expect, it } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/view'
import { embedCode } from '@/link/embedCode'
import { sampleDataset } from './sampleData'

it('frames the chart alone and links back to the whole, with names as text', () => {
  const view = { ...DEFAULT_VIEW, page: 'compare', query: '"><script>' } as const
  const code = embedCode({ base: 'http://a/', view, dataset: sampleDataset(), title: '<img onerror=x>"', linkText: '查看全部 & 更多', height: 419.6 })
  const parameters =
    'v=1&amp;ds=towns~8f3a21&amp;page=compare&amp;chart=auto&amp;indicator=auto&amp;town=*&amp;region=*&amp;year=auto&amp;per=raw&amp;sort=source&amp;facet=none' +
    '&amp;axis=shared&amp;scale=linear&amp;missing=list&amp;theme=*&amp;highlight=-&amp;evidence=-&amp;q=%22%3E%3Cscript%3E&amp;lang=auto&amp;look=auto&amp;embed='
  expect(code).toBe(
    `<iframe src="http://a/?${parameters}1" title="&lt;img onerror=x&gt;&quot;" width="100%" height="420" style="border:0" loading="lazy"></iframe>\n` +
      `<p><a href="http://a/?${parameters}0">查看全部 &amp; 更多</a></p>`,
  )
})
