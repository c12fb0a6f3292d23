import { CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'

export const lineParts = [CustomChart, LineChart, GridComponent, GraphicComponent, TooltipComponent]
