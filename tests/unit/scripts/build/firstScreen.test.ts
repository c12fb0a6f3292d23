import { expect, test } from 'vitest'
import { withFirstScreen } from '../../../../scripts/build/firstScreen'

const html = '<head><link rel="stylesheet" crossorigin href="./a.css"></head><body><div id="app"></div></body>'
const page = withFirstScreen({ html, drawn: '<h1>$& 总览</h1>', styles: new Map([['./a.css', 'h1{color:red}'], ['./b.css', 'h2{color:blue}']]), data: { catalog: './catalog.json', home: 'towns', sets: { towns: ['./towns.csv'], demo: ['./demo.csv'] } }, way: { pages: { overview: ['./overview.js'], compare: ['./compare.css', './compare.js'], import: ['./b.css', './import.js'] }, kinds: { bar: ['./bar.js'], line: ['./bar.js', './line.js'] } } })
const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''

test('the screen stands beside the app, its style in the page', () => {
  expect(page.replace(script, '…')).toBe(`<head>
    <script>…</script>
    <style>h1{color:red}h2{color:blue}html:not(.standing-in) #first-screen,.standing-in #app{display:none}#first-screen [disabled]{opacity:1}</style>
    <link rel="stylesheet" crossorigin disabled href="./a.css">
    <link rel="stylesheet" crossorigin disabled href="./b.css">
    </head><body><div id="app"></div>
    <div id="first-screen"><h1>$& 总览</h1></div></body>`.replace('<head>\n    ', '<head>'))
})

interface Visit {
  readonly search: string
  readonly hash?: string
  readonly lang?: string | null
  /** That the browser lists. */
  readonly languages?: readonly string[]
}

/** Runs the script of the page in a browser of paper; what it asks for comes, one after the other. `data`: what is to be read as such. */
function visit({ search, hash = '', lang = null, languages = ['zh-CN'] }: Visit): { classes: string[]; asked: string[]; data: string[]; atOnce: number } {
  const classes: string[] = []
  const asked: string[] = []
  const data: string[] = []
  const coming: (() => void)[] = []
  const paper = {
    documentElement: { classList: { add: (name: string) => classes.push(name) } },
    addEventListener: () => undefined,
    createElement: () => ({}),
    head: {
      appendChild: ({ rel, as, href, onload }: { rel: string; as?: string; href: string; onload: () => void }) => {
        if (as === 'fetch') data.push(`${rel} ${href}`)
        else asked.push(`${rel} ${href}`)
        coming.push(onload)
      },
    },
  }
  new Function('document', 'location', 'localStorage', 'navigator', script)(paper, { search, hash }, { getItem: () => lang }, { languages })
  const atOnce = asked.length
  for (const arrive of coming) arrive()
  return { classes, asked, data, atOnce }
}

test.each<[Visit, boolean]>([
  [{ search: '' }, true],
  [{ search: '?page=overview&look=dark' }, true],
  [{ search: '?v=1&lang=zh', lang: 'en' }, true],
  [{ search: '', lang: 'zh' }, true],
  [{ search: '', lang: 'en' }, false],
  [{ search: '?lang=en' }, false],
  [{ search: '', languages: ['en-GB', 'en'] }, false],
  [{ search: '', languages: ['en-GB', 'zh-CN'] }, true],
  [{ search: '', lang: 'zh', languages: ['en-GB'] }, true],
  [{ search: '?lang=zh', languages: ['en-GB'] }, true],
  [{ search: '', languages: [] }, true],
  [{ search: '?page=town' }, false],
  [{ search: '?ds=demo' }, false],
  [{ search: '?themes=enforcement' }, false],
  [{ search: '', hash: '#d1.2660' }, false],
])('%o is shown what was drawn: %s', (asked, stands) => {
  expect(visit(asked).classes).toEqual(stands ? ['standing-in'] : [])
})

test.each([
  ['', ['modulepreload ./overview.js']],
  ['?page=compare', ['preload ./compare.css', 'modulepreload ./compare.js', 'modulepreload ./bar.js']],
  ['?v=1&page=compare&chart=line', ['preload ./compare.css', 'modulepreload ./compare.js', 'modulepreload ./bar.js', 'modulepreload ./line.js']],
  ['?page=compare&chart=table', ['preload ./compare.css', 'modulepreload ./compare.js']],
  ['?page=import', ['modulepreload ./import.js']],
  ['?page=constructor', []],
  ['?page=town', []],
])('%s asks for the files of its page at once: %o', (search, files) => expect(visit({ search }).asked).toEqual(files))

test('the files of the chart are asked for when the first of its page has come, once', () => {
  expect(visit({ search: '?page=compare&chart=line' })).toMatchObject({ atOnce: 2, asked: { length: 4 } })
})

test.each<[Visit, string[]]>([
  [{ search: '' }, ['preload ./catalog.json', 'preload ./towns.csv']],
  [{ search: '?page=compare' }, ['preload ./catalog.json', 'preload ./towns.csv']],
  [{ search: '?ds=towns~8f3a21' }, ['preload ./catalog.json', 'preload ./towns.csv']],
  [{ search: '?page=town&ds=demo' }, ['preload ./catalog.json', 'preload ./demo.csv']],
  [{ search: '?ds=demo%7E8f3a21&page=town' }, ['preload ./catalog.json', 'preload ./demo.csv']],
  [{ search: '?ds=local~8f3a21' }, ['preload ./catalog.json']],
  [{ search: '?ds=constructor' }, ['preload ./catalog.json']],
  [{ search: '', hash: '#d1.2660' }, ['preload ./catalog.json']],
])('%o asks at once for the data it names, and for no other: %o', (link, data) => expect(visit(link).data).toEqual(data))
