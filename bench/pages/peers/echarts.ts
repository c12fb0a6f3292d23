import * as echarts from 'echarts'
import { createApp, h, onMounted, ref } from 'vue'

const NAMES = ['荫城镇', '松源镇', '东庄镇', '皇宫镇']
const VALUES = [21, 340, 126, 57]

createApp({
  setup() {
    const host = ref<HTMLElement | null>(null)
    onMounted(() => {
      if (host.value === null) return
      echarts.init(host.value, null, { renderer: 'svg' }).setOption({ xAxis: {}, yAxis: { type: 'category', data: NAMES }, series: [{ type: 'bar', data: VALUES }] })
    })
    return () => h('div', { ref: host, style: 'width:900px;height:400px' })
  },
}).mount('#chart')
