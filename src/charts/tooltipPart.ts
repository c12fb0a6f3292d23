/** By name and alone: the whole of the module would bring every component along. */
export { TooltipComponent } from 'echarts/components'
