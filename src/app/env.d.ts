/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Version of the page, from package.json. */
  readonly APP_VERSION: string
}
