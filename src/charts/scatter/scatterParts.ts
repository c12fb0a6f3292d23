import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridSimpleComponent } from 'echarts/components'

export const scatterParts = [CustomChart, GridSimpleComponent, GraphicComponent]
