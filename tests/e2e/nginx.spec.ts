import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './guard'
import { walkPages } from './walkPages'

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync)

test.skip(nginx === undefined, 'nginx is not installed on this machine')

let folder: string
let port: number
let server: ChildProcess | undefined

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhenjian-nginx-'))
  cpSync('dist', join(folder, 'zhenjian'), { recursive: true })
  port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), wholeConfiguration())
  server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  await expect.poll(() => fetch(address()).then(({ status }) => status, () => 0)).toBe(200)
})

test.afterAll(() => {
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('the sample configuration serves the whole page below a folder', async ({ page, watch }) => {
  watch.home(address())
  await walkPages(page, address())
})

test('the sample configuration sends its headers with every answer', async () => {
  const [asset = ''] = /assets\/index-[^"]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? []
  const answers = await Promise.all(['', asset, 'data/catalog.json', 'manifest.webmanifest', 'assets/missing.js'].map((path) => fetch(address() + path)))
  expect(answers.map(({ status, headers }) => [status, headers.get('content-type'), headers.get('cache-control')])).toEqual([
    [200, 'text/html; charset=utf-8', 'no-cache'],
    [200, 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    [200, 'application/json; charset=utf-8', 'no-cache'],
    [200, 'application/manifest+json', 'no-cache'],
    [404, 'text/html; charset=utf-8', 'no-cache'],
  ])
  for (const { headers } of answers) {
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('the sample configuration is one that nginx accepts', () => {
  expect(() => execFileSync(nginx ?? '', ['-t', '-q', '-p', folder, '-c', join(folder, 'nginx.conf')])).not.toThrow()
})

function address(): string {
  return `http://127.0.0.1:${port}/office/zhenjian/`
}

/** The sample with this machine's port and folder, in what surrounds it on every machine. */
function wholeConfiguration(): string {
  const sample = readFileSync('docs/nginx.conf', 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replace('alias /srv/zhenjian/', `alias ${join(folder, 'zhenjian')}/`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`).join(' ')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `${user} daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr; events {} http { access_log off; ${temporary}\n${sample}\n}`
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
