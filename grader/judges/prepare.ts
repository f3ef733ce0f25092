import { createHash } from 'node:crypto'
import { evaluateDefinition } from '../catalog/definition.ts'
import { ExerciseError } from '../catalog/fault.ts'
import { callLimitMs, createReference, encode, type Reference } from '../catalog/reference.ts'
import type { MistakeBundle, PrivateBundle } from '../contract/bundle.ts'
import type { Exercise } from '../contract/exercise-schema.ts'
import type { Value } from '../contract/value.ts'
import type { AskedCase } from '../engine/judge-case.ts'
import type { Observation } from '../engine/observation.ts'
import { isSameObservation } from '../engine/same-observation.ts'
import type { Tolerance } from '../tensor/compare.ts'
import { createRandom } from '../tensor/random.ts'

/** An exercise made ready to judge by: its inputs, the right answers, and what every mistake answers instead. */
export interface PreparedExercise {
  bundle: PrivateBundle
  exercise: Exercise
  seedId: string
  /** The visible group, then the hidden ones in the author's order, then the invalid inputs. */
  groups: PreparedGroup[]
  mistakes: PreparedMistake[]
}

export interface PreparedGroup {
  id: string
  title: string
  hint: string
  weight: number
  hidden: boolean
  /** The entry must refuse these inputs with a RangeError. */
  invalid: boolean
  cases: PreparedCase[]
}

export interface PreparedCase extends AskedCase {
  title: string
}

export interface PreparedMistake extends MistakeBundle {
  /**
   * What the mistake answers, by the case's id; null where it does not come back. Invalid inputs are left out where it
   * answers an ordinary one otherwise than the reference.
   */
  answers: ReadonlyMap<string, Observation | null>
}

/** Of a prepared exercise, what is plain data: it can be sent and kept. */
export type Preparation = Pick<PreparedExercise, 'groups' | 'mistakes'>

/** Tells deployments' hidden cases apart without telling the seed. */
export function seedIdOf(seed: string): string {
  return createHash('sha256').update(`receptive seed ${seed}`).digest('hex').slice(0, 8)
}

/**
 * Generates the hidden inputs from the deployment's seed and answers them by the reference solution and the mistakes.
 * The same bundle and seed give the same exercise.
 * @throws ExerciseError where the exercise's own code fails
 */
export async function prepareExercise(bundle: PrivateBundle, seed: string): Promise<PreparedExercise> {
  const exercise = evaluateDefinition(bundle.slug, bundle.exerciseJs)
  const { kind, entry } = exercise
  const open = (js: string) => createReference({ js, kind, entry, adapterJs: bundle.adapterJs })
  const reference = await open(bundle.solutionJs)
  const groups = layOut(exercise, bundle.slug, seed).map(({ inputs, ...group }) => ({
    ...group,
    cases: inputs.map(({ id, title, input }) =>
      prepareCase(bundle.slug, reference, group.invalid, id, title, input),
    ),
  }))
  const mistakes = await Promise.all(
    bundle.mistakes.map(async (mistake) => {
      const call = await open(mistake.js)
      return { ...mistake, answers: answersOf(call, groups, exercise.tolerance) }
    }),
  )
  return {
    bundle,
    exercise,
    seedId: seedIdOf(seed),
    groups: [...groups, ...trainedGroups(exercise)],
    mistakes,
  }
}

/**
 * What a mistake answers. Invalid inputs are asked only where it answers every ordinary one rightly, since by those it is
 * told otherwise; without a check of its own it would often loop on them.
 */
function answersOf(
  call: Reference,
  groups: readonly PreparedGroup[],
  tolerance: Tolerance,
): Map<string, Observation | null> {
  const answers = new Map<string, Observation | null>()
  const ask = (invalid: boolean) => {
    for (const { id, input } of casesOf(groups, invalid)) answers.set(id, call(input))
  }
  ask(false)
  const isTold = casesOf(groups, false).some(
    ({ id, expected }) => !isSameObservation(answers.get(id), expected, tolerance),
  )
  if (!isTold) ask(true)
  return answers
}

const casesOf = (groups: readonly PreparedGroup[], invalid: boolean): PreparedCase[] =>
  groups.filter((group) => group.invalid === invalid).flatMap((group) => group.cases)

/** The exercise that a preparation was taken from. @throws ExerciseError */
export function prepareFrom(bundle: PrivateBundle, seed: string, preparation: Preparation): PreparedExercise {
  const exercise = evaluateDefinition(bundle.slug, bundle.exerciseJs)
  return { bundle, exercise, seedId: seedIdOf(seed), ...preparation }
}

interface RawGroup extends Omit<PreparedGroup, 'cases'> {
  inputs: { id: string; title: string; input: unknown }[]
}

function layOut(exercise: Exercise, slug: string, seed: string): RawGroup[] {
  const { examples, groups, invalid } = exercise
  const visible: RawGroup = {
    id: 'examples',
    title: examples.title,
    hint: '',
    weight: examples.weight,
    hidden: false,
    invalid: false,
    inputs: examples.cases,
  }
  const generated = [
    ...groups.map((group) => ({ group, isInvalid: false })),
    ...(invalid ? [{ group: invalid, isInvalid: true }] : []),
  ].map(({ group: { generate, ...group }, isInvalid }): RawGroup => {
    const inputs = generate(createRandom(`${seed}/${slug}/${group.id}`)).map((input, index) => ({
      id: `${group.id}-${index + 1}`,
      title: group.title,
      input,
    }))
    return { ...group, hidden: true, invalid: isInvalid, inputs }
  })
  return [visible, ...generated]
}

/** The groups whose cases are calls of the entry. */
export const askedGroups = ({ exercise: { training }, groups }: PreparedExercise): PreparedGroup[] =>
  groups.filter(({ id }) => id !== training?.plan.id && id !== training?.accuracy.id)

/**
 * What no call answers, but a training: whether the plan is one, and whether each threshold was reached. What is expected of a
 * threshold is the share of digits that it stands for.
 */
function trainedGroups({ training }: Exercise): PreparedGroup[] {
  if (!training) return []
  const { plan, accuracy } = training
  const { thresholds, ...accuracyGroup } = accuracy
  const hidden = { hidden: true, invalid: false }
  const caseOf = (group: { id: string; title: string }, index: number, value: Value): PreparedCase => ({
    ...{ id: `${group.id}-${index + 1}`, title: group.title, input: '[]' },
    expected: { outcome: 'returned', value, console: '' },
  })
  return [
    { ...plan, ...hidden, cases: [caseOf(plan, 0, true)] },
    { ...accuracyGroup, ...hidden, cases: thresholds.map((share, index) => caseOf(accuracy, index, share)) },
  ]
}

function prepareCase(
  slug: string,
  reference: Reference,
  invalid: boolean,
  id: string,
  title: string,
  input: unknown,
): PreparedCase {
  const text = encode(input)
  const expected = reference(text)
  const fail = (message: string) =>
    new ExerciseError([
      { slug, file: 'solution.ts', message: `${message} for case ${id}: ${text.slice(0, 300)}` },
    ])
  if (!expected) throw fail(`takes longer than ${callLimitMs} ms`)
  const isRight =
    !expected.mutated &&
    (invalid
      ? expected.outcome === 'threw' && expected.error.isRangeError
      : expected.outcome === 'returned' && !expected.alias)
  if (!isRight) {
    const wanted = invalid
      ? 'throw a RangeError'
      : 'return a result, leaving its input as it was and no row twice'
    throw fail(`must ${wanted}`)
  }
  return { id, title, input: text, expected }
}
