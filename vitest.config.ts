import { defineConfig } from 'vitest/config'

const slow = [
  'tests/browser/**/*.test.ts',
  'tests/engines/**/*.test.ts',
  'tests/lambda/**/*.test.ts',
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
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
