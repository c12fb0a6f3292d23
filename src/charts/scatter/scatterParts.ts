import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'

export const scatterParts = [CustomChart, GridComponent, GraphicComponent, TooltipComponent]
