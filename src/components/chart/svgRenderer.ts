export { SVGRenderer as painter } from 'echarts/renderers'
