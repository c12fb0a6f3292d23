import { CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'

export const lineParts = [CustomChart, LineChart, GridComponent, GraphicComponent]
