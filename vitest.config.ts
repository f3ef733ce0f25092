import { defineConfig } from 'vitest/config'

const rooms = ['components', 'grader', 'platform', 'scripts', 'server', 'tests', 'worker']

/** Proofs that take minutes: `npm run load -- proofs` runs them, and `npm test` the rest. */
const proofs = 'tests/proofs/**/*.test.ts'
const pages = 'tests/browser/**/*.test.ts'
const isProving = process.env.RECEPTIVE_PROOFS !== undefined

export default defineConfig({
  test: {
    projects: isProving
      ? [{ extends: true, test: { name: 'proofs', include: [proofs] } }]
      : [
          {
            extends: true,
            test: {
              name: 'tests',
              include: rooms.map((room) => `${room}/**/*.test.{ts,tsx}`),
              exclude: [proofs, pages],
            },
          },
          // Files that one process runs share an installation and a browser (tests/support/stage.ts).
          { extends: true, test: { name: 'pages', include: [pages], isolate: false } },
        ],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two browsers on two cores may be slow.
    expect: { poll: { timeout: 15_000 } },
  },
})
