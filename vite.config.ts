import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { appManifest, offlineFiles } from './scripts/build/offline.ts'
import { chunkOutput } from './scripts/build/chunkOutput.ts'
import { bundleReport } from './scripts/build/bundleReport.ts'
import { contentPolicyPlugin } from './scripts/build/contentPolicy.ts'
import { firstScreen } from './scripts/build/firstScreen.ts'
import { plainNotices } from './scripts/build/plainNotices.ts'
import { inlineWorkers, standalonePage } from './scripts/build/standalonePage.ts'
import { slimCharts } from './scripts/build/slimCharts.ts'
import { slimVue } from './scripts/build/slimVue.ts'
import { licencesOf, notePackages, thirdParty } from './scripts/build/thirdParty.ts'
import { standaloneBeside } from './scripts/build/standaloneBeside.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** Folders of the packages that this build takes in. */
const packages = new Set<string>()

/** One file to open with a double click. */
const STANDALONE: PluginOption[] = [inlineWorkers(), viteSingleFile(), standalonePage({ publicFolder: 'public', licences: () => licencesOf(packages) })]

/** Files for a static host. */
const HOSTED: PluginOption[] = [
  firstScreen({ publicFolder: 'public' }),
  contentPolicyPlugin(),
  thirdParty(packages),
  standaloneBeside({ folder: 'dist-standalone' }),
  VitePWA({ registerType: 'prompt', injectRegister: null, manifest: appManifest, workbox: offlineFiles }),
]

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [vue({ features: { optionsAPI: false } }), plainNotices(), slimCharts(), slimVue(), bundleReport(mode), notePackages(packages), ...(mode === 'standalone' ? STANDALONE : HOSTED)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  /* Classic workers: module workers are unknown to Firefox 78 and refused below `file:`. */
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(version) },
  worker: { format: 'iife' as const, plugins: () => [notePackages(packages)] },
  build: {
    target: ['chrome87', 'edge87', 'safari14', 'firefox78'],
    ...(mode === 'standalone' ? { outDir: 'dist-standalone', copyPublicDir: false } : { rolldownOptions: { output: chunkOutput } }),
  },
}))
