import { CustomChart, RadarChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, RadarComponent } from 'echarts/components'

export const radarParts = [CustomChart, RadarChart, RadarComponent, GraphicComponent, GridComponent]
