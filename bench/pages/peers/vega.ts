import embed from 'vega-embed'

const VALUES = [{ town: '荫城镇', value: 21 }, { town: '松源镇', value: 340 }, { town: '东庄镇', value: 126 }, { town: '皇宫镇', value: 57 }]

void embed('#chart', { data: { values: VALUES }, mark: 'bar', width: 700, encoding: { y: { field: 'town', type: 'nominal' }, x: { field: 'value', type: 'quantitative' } } }, { renderer: 'svg' })
