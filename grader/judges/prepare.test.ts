import { beforeAll, describe, expect, test } from 'vitest'
import { bundleOf } from '../../tests/support/judge.ts'
import { ExerciseError } from '../catalog/fault.ts'
import type { PrivateBundle } from '../contract/bundle.ts'
import { prepareExercise, seedIdOf } from './prepare.ts'

const inputsOf = async (bundle: PrivateBundle, seed: string) =>
  (await prepareExercise(bundle, seed)).groups.map(({ id, cases }) => ({
    id,
    inputs: cases.map(({ input }) => input),
  }))

describe('corr2d', () => {
  let bundle: PrivateBundle
  beforeAll(async () => {
    bundle = await bundleOf('corr2d')
  })

  test('has the visible group first and the invalid inputs last, every case under an id of its own', async () => {
    const { groups, mistakes } = await prepareExercise(bundle, 'seed')
    expect(groups.map(({ hidden, invalid }) => [hidden, invalid])).toEqual([
      [false, false],
      ...Array(5).fill([true, false]),
      [true, true],
    ])
    const ids = groups.flatMap(({ cases }) => cases.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 3)).toEqual(['worked-example', 'larger-kernel', 'any-numbers-1'])
    expect(mistakes.map(({ name }) => name)).toEqual(bundle.mistakes.map(({ name }) => name))
    const ordinary = groups
      .filter(({ invalid }) => !invalid)
      .flatMap(({ cases }) => cases.map(({ id }) => id))
    for (const { answers } of mistakes) expect([...answers.keys()]).toEqual(ordinary)
  })

  test('the same seed gives the same inputs, another seed others in every hidden group', async () => {
    const [visible, ...hidden] = await inputsOf(bundle, 'seed')
    expect(await inputsOf(bundle, 'seed')).toEqual([visible, ...hidden])
    const [otherVisible, ...others] = await inputsOf(bundle, 'another')
    expect(otherVisible).toEqual(visible)
    hidden.forEach((group, index) => {
      expect(others[index]?.inputs).toHaveLength(group.inputs.length)
      expect(others[index]?.inputs).not.toEqual(group.inputs)
    })
  })
})

test('the id of a seed tells seeds apart, and does not tell the seed', async () => {
  const secret = 'feed-the-cat-at-noon'
  expect(seedIdOf(secret)).toMatch(/^[0-9a-f]{8}$/)
  expect(JSON.stringify(await prepareExercise(small({}), secret))).not.toContain(secret)
  expect((await prepareExercise(small({}), secret)).seedId).toBe(seedIdOf(secret))
  expect(new Set(Array.from({ length: 1_000 }, (_, seed) => seedIdOf(`${seed}`))).size).toBe(1_000)
})

/** An exercise in a few lines: the double of the first number of a list; an empty list is invalid. */
function small(changes: Partial<PrivateBundle>): PrivateBundle {
  return {
    slug: 'double',
    version: '1',
    exerciseJs: `exports.default = {
      order: 0, chapter: 'convolution', title: 'Double', summary: 'Doubles.', minutes: 5, kind: 'function',
      entry: 'f', signature: 'f(X: number[]): number[]', parameters: [{ name: 'X', description: 'a list' }],
      examples: { title: 'Examples', weight: 0.5, cases: [{ id: 'two', title: 'Two', input: [[2]] }] },
      groups: [{ id: 'more', title: 'More', hint: 'Twice.', weight: 0.25, generate: () => [[[3]], [[NaN]]] }],
      invalid: { id: 'empty', title: 'Empty', hint: 'None.', weight: 0.25, generate: () => [[[]]] },
      explain: () => ({ combine: 'sum', terms: [], total: 0 }),
    }`,
    solution: '',
    solutionJs: solution('return [2 * X[0]]'),
    mistakes: [],
    ...changes,
  }
}

function solution(body: string): string {
  return `exports.f = (X) => { if (X.length === 0) throw new RangeError('empty'); ${body} }`
}

describe('a solution that fails', () => {
  test.each([
    ['throws', solution('if (X[0] === 3) throw 1; return [6]'), 'more-1: [[3]]'],
    ['changes its input', solution('if (X[0] !== 2) X[0] = 9; return [6]'), 'more-1: [[3]]'],
    [
      'returns a row twice',
      solution('const row = []; return X[0] === 2 ? [4] : [row, row]'),
      'more-1: [[3]]',
    ],
    ['fails on NaN', solution('if (X[0] !== X[0]) throw 1; return [6]'), 'more-2: [[{"$":"NaN"}]]'],
  ])('and %s is named with the case', async (_, solutionJs, text) => {
    const preparing = prepareExercise(small({ solutionJs }), '1')
    await expect(preparing).rejects.toThrow(ExerciseError)
    await expect(preparing).rejects.toThrow(
      `double/solution.ts: must return a result, leaving its input as it was and no row twice for case ${text}`,
    )
  })

  test('and never comes back is named with its limit', async () => {
    const preparing = prepareExercise(
      small({ solutionJs: solution('if (X[0] === 3) for (;;); return [6]') }),
      '1',
    )
    await expect(preparing).rejects.toThrow('solution.ts: takes longer than 250 ms for case more-1: [[3]]')
  })

  test.each(['return []', 'throw new TypeError("empty")'])(
    'to refuse an invalid input (%s) is named, too',
    async (body) => {
      const solutionJs = `exports.f = (X) => { if (X.length === 0) { ${body} } return [1] }`
      await expect(prepareExercise(small({ solutionJs }), '1')).rejects.toThrow(
        'double/solution.ts: must throw a RangeError for case empty-1: [[]]',
      )
    },
  )
})

describe('what a mistake answers', () => {
  const answersOf = async (js: string) => {
    const wrong = { name: 'wrong', title: 'Wrong', hint: 'No.', hiddenOnly: false, precedes: [], js }
    const { mistakes } = await prepareExercise(small({ mistakes: [wrong] }), '1')
    return mistakes[0]?.answers
  }

  test('is kept by case, nothing where it does not come back', async () => {
    const answers = await answersOf(
      'exports.f = (X) => { if (X[0] === 3) for (;;); return X[0] === 2 ? [4] : null.x }',
    )
    expect(answers?.get('two')).toEqual({ outcome: 'returned', value: [4], console: '' })
    expect(answers?.get('more-1')).toBeNull()
    expect(answers?.get('more-2')).toMatchObject({ outcome: 'threw', error: { name: 'TypeError' } })
  })

  test('to an invalid input is asked only where every ordinary answer is right', async () => {
    expect((await answersOf('exports.f = (X) => [X[0]]'))?.has('empty-1')).toBe(false)
    expect((await answersOf('exports.f = (X) => [2 * X[0]]'))?.get('empty-1')).toMatchObject({
      value: [{ $: 'NaN' }],
    })
  })
})
