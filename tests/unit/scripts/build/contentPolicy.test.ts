import { expect, it } from 'vitest'
import { inlineScripts, withPolicy } from '../../../../scripts/build/contentPolicy'

const PAGE = `<!doctype html>
<html><head>
    <meta charset="utf-8" />
    <script>start()</script>
    <script type="module" src="./assets/a.js"></script>
    <script type="text/plain" id="data">x</script>
</head></html>`

it('finds the scripts that the browser would run from the page', () => {
  expect(inlineScripts(PAGE)).toEqual(['start()'])
})

it('allows own files and the scripts in the page, by hash, and nothing else', () => {
  expect(withPolicy(PAGE, "'self'").split('\n')[3]?.trim()).toBe(
    '<meta http-equiv="Content-Security-Policy" content="' +
      "default-src 'none'; " +
      "script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='; " +
      "worker-src 'self' blob:; " +
      "style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' data: blob:; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types default vue\" />",
  )
})

it('lets a page in one file send nothing at all', () => {
  expect(withPolicy(PAGE, "'none'")).toContain("script-src 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='; worker-src blob:")
  expect(withPolicy(PAGE, "'none'")).toContain("connect-src 'none'")
})

it('refuses a page whose encoding comes after what the policy must govern', () => {
  expect(() => withPolicy('<html></html>', "'self'")).toThrow('does not declare its encoding')
})
