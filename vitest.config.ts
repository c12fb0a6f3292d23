import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config'

export default mergeConfig(
  base,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'] },
        },
        {
          extends: true,
          test: { name: 'component', environment: 'happy-dom', include: ['tests/component/**/*.test.ts'] },
        },
      ],
      coverage: { provider: 'v8', include: ['src/{domain,data,query,link,charts,export}/**/*.ts'] },
    },
  }),
)
