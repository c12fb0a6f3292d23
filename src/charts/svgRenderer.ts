/** By name and alone: the whole of the module would bring every painter along. */
export { SVGRenderer } from 'echarts/renderers'
