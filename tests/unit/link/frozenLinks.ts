import type { ViewChange } from '@/domain/view'

/** A link that was once given out, and what it shows: the default view with these changes. */
export interface FrozenLink {
  readonly link: string
  readonly shows: ViewChange
}

/** Links in the wild. Only ever add; a line that no longer holds means that a promise was broken. */
export const FROZEN_LINKS: readonly FrozenLink[] = [
  { link: '', shows: {} },
  { link: '?page=compare', shows: { page: 'compare' } },
  {
    link: '?page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest',
    shows: { page: 'compare', chart: 'table', indicators: ['info_disclosed'], years: { kind: 'span', from: 'earliest', to: 'latest' } },
  },
  { link: '?page=compare&indicator=admin_coercion_cases', shows: { page: 'compare', indicators: ['admin_coercion_cases'] } },
  {
    link: '?page=compare&chart=scatter&indicator=villages~people_mediation_cases&town=140404102~441403116&year=2021..2023&per=10k',
    shows: {
      page: 'compare',
      chart: 'scatter',
      indicators: ['villages', 'people_mediation_cases'],
      towns: ['140404102', '441403116'],
      years: { kind: 'span', from: 2021, to: 2023 },
      per: '10k',
    },
  },
  {
    link: '?v=1&ds=demo~0a1b2c&page=compare&chart=line&indicator=admin_inspections&town=-&region=14~3503&year=2021&per=village&sort=-value&facet=town&axis=own&scale=log&missing=gap&theme=enforcement~disclosure&highlight=140404102&evidence=441403116.admin_inspections.2023&q=%E6%A3%80%E6%9F%A5&lang=en&look=dark&embed=1',
    shows: {
      dataset: { id: 'demo', fingerprint: '0a1b2c' },
      page: 'compare',
      chart: 'line',
      indicators: ['admin_inspections'],
      towns: 'none',
      regions: ['14', '3503'],
      years: { kind: 'span', from: 2021, to: 2021 },
      per: 'village',
      sort: '-value',
      facet: 'town',
      axis: 'own',
      scale: 'log',
      missing: 'gap',
      themes: ['enforcement', 'disclosure'],
      highlight: ['140404102'],
      evidence: { town: '441403116', indicator: 'admin_inspections', year: 2023 },
      query: '检查',
      lang: 'en',
      look: 'dark',
      embed: true,
    },
  },
  {
    link: '?v=1&ds=towns~8f3a21&page=overview&chart=auto&indicator=auto&town=*&region=*&year=auto&per=raw&sort=source&facet=none&axis=shared&scale=linear&missing=list&theme=*&highlight=-&evidence=-&q=&lang=auto&look=auto&embed=0',
    shows: { dataset: { id: 'towns', fingerprint: '8f3a21' } },
  },
  { link: '?page=data&q=%E4%BF%A1%E8%AE%BF&year=latest', shows: { page: 'data', query: '信访', years: { kind: 'latest' } } },
  { link: '?page=board', shows: { page: 'board' } },
  { link: '?ds=local~00ff00&page=town&town=%E8%8D%AB%E5%9F%8E%E9%95%87', shows: { dataset: { id: 'local', fingerprint: '00ff00' }, page: 'town', towns: ['荫城镇'] } },
  { link: '?page=compare&town=*~!140404102~!441403116', shows: { page: 'compare', towns: { allBut: ['140404102', '441403116'] } } },
  { link: '?ds=local~00ff00&page=compare&town=*~!%E8%8D%AB%E5%9F%8E%E9%95%87~!%21%E9%95%87', shows: { dataset: { id: 'local', fingerprint: '00ff00' }, page: 'compare', towns: { allBut: ['荫城镇', '!镇'] } } },
]
