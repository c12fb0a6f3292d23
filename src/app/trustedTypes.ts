interface PolicyRules {
  createHTML(text: string): string
  createScriptURL(address: string): string | null
  createScript(): null
}

interface Browser {
  readonly location: { readonly href: string }
  readonly trustedTypes?: { createPolicy(name: string, rules: PolicyRules): unknown }
}

/**
 * Where the browser asks of every markup and script address who vouches for it: libraries may
 * write plain text only, scripts come from beside the page or from itself, and text is never code.
 */
export function installTrustedTypes(browser: Browser): void {
  browser.trustedTypes?.createPolicy('default', trustedRules(browser.location.href))
}

export function trustedRules(page: string): PolicyRules {
  return {
    createHTML: (text) => text.replaceAll('<', '&lt;'),
    createScriptURL: (address) => (isOwn(address, page) ? address : null),
    createScript: () => null,
  }
}

function isOwn(address: string, page: string): boolean {
  const { protocol, origin, href } = new URL(address, page)
  return protocol === 'blob:' || (origin !== 'null' && origin === new URL(page).origin && href.startsWith(new URL('.', page).href))
}
