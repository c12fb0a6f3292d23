import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridSimpleComponent } from 'echarts/components'

export const barParts = [CustomChart, GridSimpleComponent, GraphicComponent]
