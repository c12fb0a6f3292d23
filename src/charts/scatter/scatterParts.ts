import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'

export const scatterParts = [CustomChart, GridComponent, GraphicComponent]
