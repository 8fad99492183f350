import { defineConfig } from 'vitest/config'

/** What needs a browser, an engine or the network, and what judges the guide on whole sets of questions. */
const slow = [
  'tests/eval/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/engines/**/*.test.ts',
  'tests/lambda/**/*.test.ts',
  'tests/local/**/*.test.ts',
  'tests/infra/**/*.test.ts',
]

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: slow,
          maxWorkers: 2,
          // All of it is pure or holds its own engine: files share what a worker has loaded.
          isolate: false,
          testTimeout: 30_000,
          // The first hook of a worker compiles all content, which on a busy machine takes minutes.
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: slow,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
