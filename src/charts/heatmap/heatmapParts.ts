import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'

export const heatmapParts = [CustomChart, GraphicComponent, GridComponent, TooltipComponent]
