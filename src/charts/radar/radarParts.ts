import { CustomChart, RadarChart } from 'echarts/charts'
import { GraphicComponent, GridSimpleComponent, RadarComponent } from 'echarts/components'

export const radarParts = [CustomChart, RadarChart, RadarComponent, GraphicComponent, GridSimpleComponent]
