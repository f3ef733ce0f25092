import { describe, expect, test } from 'vitest'
import { returned, threw, tolerance } from '../../tests/support/observations.ts'
import type { Exercise } from '../contract/exercise-schema.ts'
import type { Observation } from '../engine/observation.ts'
import { isSameObservation } from '../engine/same-observation.ts'
import { diagnose } from './diagnose.ts'
import type { PreparedExercise, PreparedGroup, PreparedMistake } from './prepare.ts'

type Answers = Record<string, Observation | null>

const right: Record<string, Observation> = { a: returned(1), b: returned(2), c: returned(3), d: returned(4) }
const refusals: Record<string, Observation> = { x: threw('RangeError'), y: threw('RangeError') }

function mistake(name: string, wrong: Answers, precedes: string[] = []): PreparedMistake {
  const answers = new Map(Object.entries({ ...right, ...refusals, ...wrong }))
  return {
    name,
    title: `Title of ${name}`,
    hint: `Hint of ${name}`,
    hiddenOnly: false,
    precedes,
    js: '',
    answers,
  }
}

/** An exercise of which a diagnosis asks nothing but the tolerance and the cases. */
function prepare(mistakes: PreparedMistake[]): PreparedExercise {
  const group = (id: string, expected: Record<string, Observation>, invalid: boolean): PreparedGroup => ({
    ...{ id, title: id, hint: id, weight: 0.5, hidden: true, invalid },
    cases: Object.entries(expected).map(([id, expected]) => ({ id, title: id, input: '[]', expected })),
  })
  const exercise: Exercise = {
    ...{
      order: 1,
      chapter: 'convolution',
      title: 'T',
      summary: 'S',
      minutes: 5,
      prerequisites: [],
      kind: 'function',
      entry: 'f',
      types: '',
    },
    ...{ signature: 'f(x: number): number', parameters: [{ name: 'x', description: 'x' }], tolerance },
    limits: { caseMs: 1, totalMs: 1, memoryMiB: 8, outputEntries: 1 },
    examples: { title: 'E', weight: 0.5, cases: [{ id: 'e', title: 'E', input: [1] }] },
    groups: [],
    explain: () => ({ combine: 'sum', terms: [], total: 0 }),
  }
  const bundle = { slug: 's', version: '1', exerciseJs: '', solution: '', solutionJs: '', mistakes: [] }
  const groups = [group('ordinary', right, false), group('invalid', refusals, true)]
  return { bundle, exercise, seedId: '1', groups, mistakes }
}

/** What is named where a submission answers so and otherwise rightly; of `cases` only. */
function name(mistakes: PreparedMistake[], answers: Answers, cases = Object.keys({ ...right, ...refusals })) {
  const all: Answers = { ...right, ...refusals }
  const seen = cases.map((id) => {
    const observation = id in answers ? (answers[id] ?? null) : (all[id] ?? null)
    return { id, observation, passed: isSameObservation(observation, all[id], tolerance) }
  })
  return diagnose(prepare(mistakes), seen)?.mistake ?? null
}

const flipped: Answers = { a: returned(-1), b: returned(-2) }

describe('a mistake is named', () => {
  test('where it explains every failing case', () => {
    expect(
      name([mistake('other', { c: returned(9), d: returned(9) }), mistake('flipped', flipped)], flipped),
    ).toBe('flipped')
  })

  test('where it fails on half as many more as the submission does, and not where it fails on more', () => {
    const wrong = { a: returned(-1), b: returned(-1), c: returned(-1), d: returned(-1) }
    const everywhere = [mistake('everywhere', wrong)]
    expect(name(everywhere, { a: returned(-1), b: returned(-1) })).toBe('everywhere')
    expect(name(everywhere, { a: returned(-1) })).toBeNull()
  })

  test('also beside missing checks of the input: the invalid inputs do not count', () => {
    expect(name([mistake('flipped', flipped)], { ...flipped, x: returned(0), y: returned(0) })).toBe(
      'flipped',
    )
  })

  test('for the invalid inputs, where all others pass and it explains these', () => {
    const unchecked = mistake('unchecked', { x: returned(0), y: returned(0) })
    const both = mistake('both', { ...flipped, x: returned(0), y: returned(0) })
    expect(name([both, unchecked], { x: returned(0), y: returned(0) })).toBe('unchecked')
    expect(name([both], { x: returned(0), y: returned(0) })).toBeNull()
    expect(name([unchecked], { x: returned(0), y: returned(1) })).toBeNull()
  })

  test('by the cases that were run, where only the visible ones were', () => {
    const mistakes = [mistake('flipped', { ...flipped, c: returned(7) })]
    expect(name(mistakes, flipped, ['a', 'b'])).toBe('flipped')
    expect(name(mistakes, flipped, ['a', 'b', 'c'])).toBe('flipped')
    expect(name(mistakes, { ...flipped, c: returned(8) }, ['a', 'b', 'c'])).toBeNull()
  })
})

describe('no mistake is named', () => {
  test('where nothing failed', () => {
    expect(name([mistake('flipped', flipped)], {})).toBeNull()
    expect(name([mistake('flipped', flipped)], flipped, [])).toBeNull()
  })

  test('where one failing case is not explained', () => {
    expect(name([mistake('flipped', flipped)], { ...flipped, c: returned(0) })).toBeNull()
    expect(name([mistake('flipped', flipped)], { a: returned(-1), b: returned(-2.1) })).toBeNull()
  })

  test('where the mistake differs from the reference on one case only', () => {
    expect(name([mistake('rare', { a: returned(-1) })], { a: returned(-1) })).toBeNull()
  })

  test('where a case did not come to an end, even if the mistake does not come back either', () => {
    expect(name([mistake('endless', { a: null, b: null })], { a: null, b: null })).toBeNull()
    expect(name([mistake('flipped', flipped)], { ...flipped, c: null })).toBeNull()
  })
})

describe('two mistakes that explain the same', () => {
  const wide = { ...flipped, c: returned(-3) }

  test('are both not named', () => {
    expect(name([mistake('one', flipped), mistake('two', wide)], flipped)).toBeNull()
  })

  test.each([0, 1])('one that precedes the other is named, whatever their order (%i)', (turn) => {
    const mistakes = [mistake('one', flipped), mistake('two', wide, ['one'])]
    expect(name(turn ? mistakes : mistakes.reverse(), flipped)).toBe('two')
  })

  test('of three, one has to precede both others', () => {
    const [one, three] = [mistake('one', flipped), mistake('three', flipped)]
    expect(name([one, mistake('two', wide, ['one']), three], flipped)).toBeNull()
    expect(name([one, mistake('two', wide, ['one', 'three']), three], flipped)).toBe('two')
  })
})

test('a diagnosis carries title, hint and counts', () => {
  const seen = Object.entries(flipped).map(([id, observation]) => ({ id, observation, passed: false }))
  expect(diagnose(prepare([mistake('flipped', flipped)]), seen)).toEqual({
    ...{ mistake: 'flipped', title: 'Title of flipped', hint: 'Hint of flipped' },
    ...{ matched: 2, of: 2 },
  })
})
