import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
}
/** Pages of the bench itself get the browser's finest clock, 5 µs; the built page and the bare ones are served as anywhere. */
export const PRECISE = { not: ['/app/', '/peers/'], headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } }
const PLAIN = new Set(['.png', '.wasm'])

/**
 * Serves folders below paths as an ordinary web server does: compressed, and told by a tag whether
 * the browser's copy is still good. Each file is read and compressed once.
 * @param {Record<string, string>} folders path, as `/app/`, to folder
 * @param {number} [port] 0: any free one
 * @param {{ not: string[], headers: Record<string, string> }} [more] headers of all paths but some
 */
export function serveGzip(folders, port = 0, more = { not: [], headers: {} }) {
  const kept = new Map()
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request, response) {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/')
    const base = Object.keys(folders).find((prefix) => path.startsWith(prefix))
    const inside = base === undefined ? null : normalize(`/${path.slice(base.length)}`)
    const file = inside === null ? null : join(folders[base], inside.endsWith('/') ? `${inside}index.html` : inside)
    const found = file === null ? null : await load(file).catch(() => null)
    if (found === null) return response.writeHead(404).end()
    if (request.headers['if-none-match'] === found.headers.etag) return response.writeHead(304, { etag: found.headers.etag, 'cache-control': 'no-cache' }).end()
    response.writeHead(200, { ...found.headers, ...(more.not.includes(base) ? {} : more.headers), 'cache-control': 'no-cache' }).end(found.body)
  }

  async function load(file) {
    const known = kept.get(file)
    if (known !== undefined) return known
    const bytes = await readFile(file)
    const plain = PLAIN.has(extname(file)) || bytes.length > 20_000_000
    const body = plain ? bytes : gzipSync(bytes, { level: 9 })
    const headers = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-length': body.length, etag: `"${createHash('sha1').update(body).digest('base64url')}"`, ...(plain ? {} : { 'content-encoding': 'gzip' }) }
    const answer = { body, headers }
    kept.set(file, answer)
    return answer
  }

  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => (server.closeAllConnections(), server.close()) }))
  })
}
