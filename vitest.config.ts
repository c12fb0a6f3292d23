import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

export default mergeConfig(
  base({ mode: 'test', command: 'serve' }),
  defineConfig({
    test: {
      maxWorkers: 2,
      /* Generous: a slow machine is no fault of the code. */
      testTimeout: 30_000,
      projects: [
        {
          extends: true,
          test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
        },
        {
          extends: true,
          test: { name: 'component', environment: 'happy-dom', include: ['tests/component/**/*.test.ts'] },
        },
        {
          extends: true,
          test: { name: 'architecture', environment: 'node', include: ['tests/architecture/**/*.test.ts'], testTimeout: 120_000 },
        },
      ],
      coverage: {
        provider: 'v8',
        reporter: ['text-summary'],
        include: ['src/{domain,data,query,link,charts,export}/**/*.ts'],
        thresholds: { statements: 94, branches: 82, functions: 94, lines: 95 },
      },
    },
  }),
)
