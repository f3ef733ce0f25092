import type { PrivateBundle } from '../contract/bundle.ts'
import { layersOf, type Sandbox } from '../sandbox/index.ts'
import { attackSandbox, type Pace, type SelfTestLine } from '../sandbox/self-test.ts'
import { Judge } from './index.ts'

export { crowded, type Pace, type SelfTestLine } from '../sandbox/self-test.ts'

/** A whole exercise in a few lines, so that the test needs no folder. */
const exercise: PrivateBundle = {
  slug: 'self-test',
  version: '1',
  exerciseJs: `exports.default = {
    order: 0, chapter: 'convolution', title: 'Double', summary: 'Doubles a number.', minutes: 5, kind: 'function',
    entry: 'double', signature: 'double(x: number): number', parameters: [{ name: 'x', description: 'a number' }],
    examples: { title: 'Example', weight: 0.5, cases: [{ id: 'two', title: 'Two', input: [2] }] },
    groups: [{ id: 'more', title: 'More', hint: 'Twice.', weight: 0.5, generate: (random) => [[random.integer(3, 9)], [-1]] }],
    explain: () => ({ combine: 'sum', terms: [], total: 0 }),
  }`,
  solution: 'export const double = (x: number): number => 2 * x',
  solutionJs: 'exports.double = (x) => 2 * x',
  mistakes: [],
}

/**
 * Attacks every layer, then judges a right and a wrong submission. The judge may be used where no line is a FAIL; where
 * one is `absent`, for development only.
 */
export async function selfTest(sandbox: Sandbox, pace: Pace = 'quick'): Promise<SelfTestLine[]> {
  const attacked = await attackSandbox(sandbox, layersOf(sandbox.stamp.level), pace)
  const judge = new Judge({ sandbox, seed: 'self-test', onFault: () => {} })
  const judged = async (attack: string, source: string, expected: string): Promise<SelfTestLine> => {
    const { status } = await judge.judge(exercise, Buffer.from(source), { use: 'own' })
    return { layer: 'judging', attack, expected, seen: status, result: status === expected ? 'PASS' : 'FAIL' }
  }
  return [
    ...attacked,
    await judged('a right submission', exercise.solution, 'accepted'),
    await judged('a wrong submission', 'export const double = (x: number) => x * x', 'wrong-answer'),
  ]
}
