import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'

export const barParts = [CustomChart, GridComponent, GraphicComponent]
