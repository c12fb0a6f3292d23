/** By name and alone: the whole of the module would bring every painter along. */
export { CanvasRenderer } from 'echarts/renderers'
