import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serveFolder } from './serveFolder.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const FIRST_PORT = 5173
const PORTS_TRIED = 20

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, 'no-open': { type: 'boolean', default: false } },
})

process.chdir(ROOT)
if (!isBuilt()) build()
const { url } = await serveOnFreePort(values.port)
const address = url.replace('127.0.0.1', 'localhost')
console.log(`\n  法治镇鉴  ${address}\n  Ctrl+C 结束 / to stop\n`)
if (!values['no-open'] && !process.env['CI']) openBrowser(address)

function isBuilt() {
  const page = join(ROOT, 'dist', 'index.html')
  if (!existsSync(page)) return false
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'scripts']
  return Math.max(...sources.map((path) => newest(join(ROOT, path)))) < statSync(page).mtimeMs
}

function newest(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function build() {
  console.log('正在构建… / building…')
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

async function serveOnFreePort(asked) {
  const ports = asked === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [Number(asked)]
  for (const port of ports) {
    const server = await serveFolder({ root: join(ROOT, 'dist'), port, host: values.host }).catch((error) => {
      if (error.code !== 'EADDRINUSE') throw error
      return null
    })
    if (server !== null) return server
  }
  console.error(`端口被占用 / ports in use: ${ports.join(', ')}`)
  process.exit(1)
}

/** A machine without a browser or a screen is no error: the address is on the screen. */
function openBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}
