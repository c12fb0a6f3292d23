import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const BENCH = dirname(dirname(fileURLToPath(import.meta.url)))
export const MADE = join(BENCH, '.made')

/** Bundles the pages of the bench, the product's own modules among them, into `.made`. */
export async function buildPages() {
  mkdirSync(MADE, { recursive: true })
  const shared = { bundle: true, minify: true, format: 'esm', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' } }
  const product = { ...shared, alias: { '@': join(BENCH, '..', 'src'), echarts: join(BENCH, '..', 'node_modules/echarts'), zrender: join(BENCH, '..', 'node_modules/zrender') }, loader: { '.txt': 'text' }, nodePaths: [join(BENCH, 'node_modules'), join(BENCH, '..', 'node_modules')] }
  await build({ ...product, entryPoints: [join(BENCH, 'pages/work.ts')], outdir: MADE })
  await build({ ...shared, entryPoints: [join(BENCH, 'pages/peers/vega.ts'), join(BENCH, 'pages/peers/echarts.ts')], outdir: join(MADE, 'peers') })
  cpSync(join(BENCH, 'pages/work.html'), join(MADE, 'work.html'))
  for (const name of ['vega', 'echarts']) cpSync(join(BENCH, `pages/peers/${name}.html`), join(MADE, `peers/${name}.html`))
}
