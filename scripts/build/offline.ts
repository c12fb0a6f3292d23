import type { VitePWAOptions } from 'vite-plugin-pwa'
import { errors } from '../../src/locales/zh-CN/errors.ts'
import { common } from '../../src/locales/zh-CN/common.ts'

/** How a system that installs the page names and shows it. */
export const appManifest: VitePWAOptions['manifest'] = {
  name: common.appName,
  short_name: common.appName,
  description: errors.appDescription,
  lang: 'zh-CN',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#ffffff',
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
}

/**
 * All files of one version are kept together and change together: a new version waits
 * until the reader lets it in, so that no page mixes two.
 */
export const offlineFiles: VitePWAOptions['workbox'] = {
  globPatterns: ['**/*.{html,js,css,svg,png,csv,json}'],
  globIgnores: ['**/standalone.html'],
  navigateFallback: 'index.html',
  navigateFallbackDenylist: [/\/standalone\.html$/],
  ignoreURLParametersMatching: [/./],
  cleanupOutdatedCaches: true,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  maximumFileSizeToCacheInBytes: 8_000_000,
}
