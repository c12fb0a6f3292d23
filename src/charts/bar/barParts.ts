import { CustomChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'

export const barParts = [CustomChart, GridComponent, GraphicComponent, TooltipComponent]
