import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'

export const distributionParts = [CustomChart, GridComponent, GraphicComponent]
