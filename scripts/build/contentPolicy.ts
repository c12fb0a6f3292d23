import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Where a page may send requests: to its own host, or (one file, opened from disk) nowhere. */
export type Reach = "'self'" | "'none'"

const CHARSET = /<meta charset="utf-8"\s*\/?>/i
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/**
 * The page with its own content security policy right after its encoding, before anything it governs.
 * Scripts written into the page are allowed by their hash.
 */
export function withPolicy(html: string, reach: Reach): string {
  if (!CHARSET.test(html)) throw new Error('the page does not declare its encoding first')
  const policy = contentPolicy(inlineScripts(html).map(hashOf), reach)
  return html.replace(CHARSET, (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
}

/**
 * Only own scripts; styles may be written by script, since charts set sizes and places so.
 * `blob:` images and workers are made by the page itself (pictures to save, the worker of the one-file page).
 */
export function contentPolicy(hashes: readonly string[], reach: Reach): string {
  const own = reach === "'none'" ? [] : [reach]
  const directives: [string, readonly string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', own.length + hashes.length === 0 ? ["'none'"] : [...own, ...hashes]],
    ['worker-src', [...own, 'blob:']],
    ['style-src', [...own, "'unsafe-inline'"]],
    ['img-src', [...own, 'data:', 'blob:']],
    ['connect-src', [reach]],
    ['manifest-src', [reach]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['default', 'vue']],
  ]
  return directives.map(([name, values]) => `${name} ${values.join(' ')}`).join('; ')
}

/** Texts of the scripts that the browser would run from the page itself. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) => (/\bsrc=|type="(?:text\/plain|application\/json)"/.test(attributes) ? [] : [text]))
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Writes the policy into the pages of a build of many files. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'zhenjian:content-policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, "'self'") },
  }
}
