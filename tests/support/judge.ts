import { fileURLToPath } from 'node:url'
import { compileExercise } from '../../grader/catalog/index.ts'
import type { PrivateBundle } from '../../grader/contract/bundle.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { Judge, type JudgeOptions } from '../../grader/judges/index.ts'
import { type Level, Sandbox } from '../../grader/sandbox/index.ts'
import { keptPreparations } from '../../scripts/test/kept-preparations.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const bundles = new Map<string, Promise<PrivateBundle>>()

export function bundleOf(slug: string): Promise<PrivateBundle> {
  const found =
    bundles.get(slug) ??
    compileExercise({ slug, path: `${root}exercises/${slug}` }).then((one) => one.private)
  bundles.set(slug, found)
  return found
}

export interface TestJudge {
  sandbox: Sandbox
  judge(slug: string, source: string | Uint8Array, options?: JudgeOptions): Promise<Verdict>
  close(): Promise<void>
}

/** Of the command line, so that what `exercise check` prepares serves the tests as well. */
export const testSeed = '1'

/** The real judge with the seed of the tests; a fault of its own fails the test. */
export async function createTestJudge(level: Level = 'sealed', slots = 1): Promise<TestJudge> {
  const sandbox = await Sandbox.create({ level, slots })
  const onFault = (_: string, error: unknown) => {
    throw error
  }
  const judge = new Judge({ sandbox, seed: testSeed, preparations: keptPreparations, onFault })
  return {
    sandbox,
    judge: async (slug, source, options = { use: 'own' }) =>
      judge.judge(await bundleOf(slug), typeof source === 'string' ? Buffer.from(source) : source, options),
    close: () => sandbox.close(),
  }
}
