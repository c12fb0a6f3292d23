import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { bundleReport } from './scripts/build/bundleReport.ts'

export default defineConfig({
  base: './',
  plugins: [vue(), bundleReport()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' },
  build: { target: ['chrome87', 'edge87', 'safari14', 'firefox78'] },
})
