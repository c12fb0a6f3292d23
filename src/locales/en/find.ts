import type { Messages } from '../messages'

export const find: Messages['find'] = {
  open: 'Find towns, indicators and pages',
  title: 'Find',
  placeholder: 'Town, indicator or page',
  kinds: { town: 'Towns', indicator: 'Indicators', page: 'Pages' },
  recent: 'Recent',
  list: 'Results',
  found: (count) => (count === 0 ? 'Nothing found' : `${count} found`),
  more: (count) => `${count} more; type on to narrow down`,
  nothing: (query) => `Nothing found for “${query}”`,
  nothingLead: 'Try another word, or a part of the name: “mediation”, “song”, or the initials of the Chinese name.',
  keys: { move: 'move', open: 'open', close: 'close' },
  keyNames: { move: '↑ ↓', open: 'Enter', close: 'Esc' },
  pageWords: {
    overview: 'Overview home 总览 首页',
    compare: 'Compare charts 对比 比较 图表',
    town: 'Towns report 乡镇 报告',
    indicator: 'Indicators definitions 指标 口径',
    data: 'Data download checks 数据 下载 核对',
    import: 'Import upload 导入 上传',
    about: 'About method citation licence shortcuts 说明 方法 引用 许可 快捷键',
    board: 'Board briefing 看板 简报',
  },
}
