import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { extname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/**
 * File under `root` that an address asks for, or null when it lies outside `base` or `root`.
 * @param {{ root: string, base: string, address: string }} request
 */
export function fileOf({ root, base, address }) {
  const path = decoded(address.split(/[?#]/)[0] ?? '')
  if (path === null || !path.startsWith(base) || path.includes('\0')) return null
  const inside = normalize(`/${path.slice(base.length)}`)
  return join(root, inside.endsWith('/') ? `${inside}index.html` : inside)
}

function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/**
 * Serves a folder as a plain static host does: no rewriting, no listing, 404 for the rest.
 * @param {{ root: string, base?: string, port?: number, host?: string, tls?: { key: string, cert: string } }} options port 0: any free one
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveFolder({ root, base = '/', port = 0, host = '127.0.0.1', tls }) {
  const listener = (request, response) => answer(fileOf({ root, base, address: request.url ?? '/' }), response)
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve({ url: `${tls === undefined ? 'http' : 'https'}://${host}:${server.address().port}${base}`, close: () => (server.closeAllConnections(), server.close()) }))
  })
}

async function answer(file, response) {
  const found = file === null ? null : await stat(file).catch(() => null)
  if (!found?.isFile()) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404')
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  createReadStream(file).pipe(response)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [root = 'dist', base = '/', port = '0'] = process.argv.slice(2)
  console.log((await serveFolder({ root, base, port: Number(port) })).url)
}
