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

/** Where something is going to be stopped, so that it is not waited for longer than it takes to know that. */
const shortCaseMs = 150
const usualCaseMs = 500

/** The same exercise with less processor time a case; one that is given more than usual keeps it. */
export const hurried = (bundle: PrivateBundle): PrivateBundle => ({
  ...bundle,
  exerciseJs: `${bundle.exerciseJs}
const { default: definition } = module.exports
const { caseMs = ${usualCaseMs} } = definition.limits ?? {}
if (caseMs <= ${usualCaseMs}) definition.limits = { ...definition.limits, caseMs: ${shortCaseMs} }`,
})

export interface TestJudge {
  sandbox: Sandbox
  judge(slug: string, source: string | Uint8Array, options?: TestOptions): Promise<Verdict>
  close(): Promise<void>
}

export interface TestOptions extends JudgeOptions {
  /** A loop is known for one sooner. */
  isHurried?: boolean
}

/** Of the command line, so that what `exercise check` prepares serves the tests as well. */
export const testSeed = '1'

/** The real judge with the seed of the tests; a fault of its own fails the test. */
export async function createTestJudge(level: Level = 'sealed', slots = 1): Promise<TestJudge> {
  const sandbox = await Sandbox.create({ level, slots })
  const onFault = (_: string, error: unknown) => {
    throw error
  }
  const settings = { sandbox, seed: testSeed, preparations: keptPreparations, onFault }
  const [usual, hurrying] = [new Judge(settings), new Judge(settings)]
  return {
    sandbox,
    judge: async (slug, source, { isHurried = false, ...options } = { use: 'own' }) => {
      const bundle = await bundleOf(slug)
      const bytes = typeof source === 'string' ? Buffer.from(source) : source
      return isHurried ? hurrying.judge(hurried(bundle), bytes, options) : usual.judge(bundle, bytes, options)
    },
    close: () => sandbox.close(),
  }
}
