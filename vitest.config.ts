import { defineConfig } from 'vitest/config'

const rooms = ['components', 'grader', 'platform', 'scripts', 'server', 'tests', 'worker']

export default defineConfig({
  test: {
    include: rooms.map((room) => `${room}/**/*.test.{ts,tsx}`),
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two browsers on two cores may be slow.
    expect: { poll: { timeout: 15_000 } },
  },
})
