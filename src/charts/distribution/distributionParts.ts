import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridSimpleComponent } from 'echarts/components'

export const distributionParts = [CustomChart, GridSimpleComponent, GraphicComponent]
