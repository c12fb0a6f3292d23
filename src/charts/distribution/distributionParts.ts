import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'

export const distributionParts = [CustomChart, GridComponent, GraphicComponent, TooltipComponent]
