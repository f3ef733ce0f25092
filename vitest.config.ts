import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['grader/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    pool: 'forks',
    // More than there are cores: a test of the judge mostly waits for a cell.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
