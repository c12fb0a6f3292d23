export { CanvasRenderer as painter } from 'echarts/renderers'
