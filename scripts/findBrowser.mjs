import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'].map((file) =>
      join(process.env[folder] ?? '', file),
    ),
  ),
}

/** Switches for every browser that the tests start: quiet, offline, and without a sandbox only where root has none. */
export const BROWSER_SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

export const NO_BROWSER = [
  'No browser for the tests was found, and none could be installed.',
  'Install Chrome, Chromium or Edge, or run “npx playwright install chromium”,',
  'or name one: ZHENJIAN_BROWSER=/path/to/chrome npm test',
].join('\n')

/** Path of a Chromium-like browser on this machine, or null. */
export function findBrowser() {
  return [process.env['ZHENJIAN_BROWSER'], playwrightsOwn(), ...onPath(), ...(PLACES[process.platform] ?? [])].find((path) => path && existsSync(path)) ?? null
}

/** The same, after installing one by what the machine has. Throws `NO_BROWSER` if there is no way. */
export function ensureBrowser() {
  const browser = findBrowser() ?? installers().reduce((found, install) => found ?? tryInstall(install), null)
  if (browser === null) throw new Error(NO_BROWSER)
  return browser
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    return null
  }
}

function onPath() {
  return (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
}

function installers() {
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  return [
    ...(debianRoot ? ['apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk'] : []),
    'npx --no-install playwright install chromium',
  ]
}

function tryInstall(command) {
  console.log(`No browser found; trying: ${command}`)
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  return findBrowser()
}
