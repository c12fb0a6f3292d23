/** By name and alone: an import of the whole of the core keeps what nobody uses. */
export { init, use } from 'echarts/core'
