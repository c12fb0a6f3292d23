import type { Plugin } from 'vite'
import { errors as english } from '../../src/locales/en/errors.ts'
import { errors as chinese } from '../../src/locales/zh-CN/errors.ts'

/**
 * Written for browsers that know nothing newer than 2011. What it asks for came with the oldest
 * versions that the build is made for, so that it shows in all before them.
 */
const CHECK = `(function () {
  var missing = !('noModule' in document.createElement('script')) || !String.prototype.replaceAll || !window.Promise || !Promise.allSettled || !window.ResizeObserver
  if (missing) document.getElementById('unsupported').removeAttribute('hidden')
})()`

/** Sentences for browsers that cannot run the page: too old, or told to run no scripts. */
export function plainNotices(): Plugin {
  return {
    name: 'zhenjian:plain-notices',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        { tag: 'noscript', injectTo: 'body', children: notice('noScript') },
        { tag: 'div', injectTo: 'body', attrs: { id: 'unsupported', hidden: true }, children: notice('unsupportedBrowser') },
        { tag: 'script', injectTo: 'body', children: CHECK },
      ],
    },
  }
}

function notice(key: 'noScript' | 'unsupportedBrowser'): string {
  return `<p lang="zh-CN">${chinese[key]}</p><p lang="en">${english[key]}</p>`
}
