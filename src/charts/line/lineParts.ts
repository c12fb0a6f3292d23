import { CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridSimpleComponent } from 'echarts/components'

export const lineParts = [CustomChart, LineChart, GridSimpleComponent, GraphicComponent]
