import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const testsIn = (rooms: readonly string[]) => rooms.map((room) => `${room}/**/*.test.{ts,tsx}`)
/** They start processes, or what may take its process with it (Dawn). */
const apart = testsIn(['grader/{judges,sandbox,training}', 'platform/database', 'tests', 'worker'])
/** All others: to make a process for each file would be more work than its tests. */
const all = testsIn(['components', 'grader', 'platform', 'scripts', 'server', 'tests', 'worker'])

/** Proofs that take minutes: `npm run load -- proofs` runs them, and `npm test` the rest. */
const proofs = 'tests/proofs/**/*.test.ts'
const pages = 'tests/browser/**/*.test.ts'
const isProving = process.env.RECEPTIVE_PROOFS !== undefined

/** Small files that take long: each runs a whole suite. What is left for the end should be short, or one core waits for another. */
const longest = ['platform/postgresql', 'judge/hostile-sealed', 'platform/embedded', 'judge/exercises']

/** As Vitest has it, the larger file first; but those before. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.includes(name))
    const rank = (file: TestSpecification) =>
      ['pages', 'tests', 'units'].indexOf(file.project.name) * 2 - Number(isLong(file))
    return sorted.sort((one, other) => rank(one) - rank(other))
  }
}

export default defineConfig({
  test: {
    projects: isProving
      ? [{ extends: true, test: { name: 'proofs', include: [proofs] } }]
      : [
          {
            extends: true,
            test: {
              name: 'tests',
              include: apart,
              exclude: [proofs, pages],
            },
          },
          // Files that one process runs share an installation and a browser (tests/support/stage.ts).
          { extends: true, test: { name: 'pages', include: [pages], isolate: false } },
          { extends: true, test: { name: 'units', include: all, exclude: apart, isolate: false } },
        ],
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two browsers on two cores may be slow.
    expect: { poll: { timeout: 15_000 } },
  },
})
