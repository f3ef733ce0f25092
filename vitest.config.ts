import { defineConfig } from 'vitest/config'

const rooms = ['components', 'grader', 'platform', 'scripts', 'server', 'tests', 'worker']

/** Proofs that take minutes: `npm run load -- proofs` runs them, and `npm test` the rest. */
const proofs = 'tests/proofs/**/*.test.ts'
const isProving = process.env.RECEPTIVE_PROOFS !== undefined

export default defineConfig({
  test: {
    include: isProving ? [proofs] : rooms.map((room) => `${room}/**/*.test.{ts,tsx}`),
    exclude: isProving ? [] : [proofs],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two browsers on two cores may be slow.
    expect: { poll: { timeout: 15_000 } },
  },
})
