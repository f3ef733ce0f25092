import { expect, test } from 'vitest'
import { judgeOrdinary } from './judge-case.ts'

const rules = {
  kind: 'function' as const,
  entry: 'f',
  parameters: [{ name: 'f' }, { name: 'x' }],
  tolerance: { absolute: 0, relative: 0 },
  limits: { caseMs: 1, totalMs: 1, memoryMiB: 8, outputEntries: 1 },
}
const compiled = { js: '', map: '' }
const asked = {
  id: 'one',
  input: '["x[0] ** 2",[1]]',
  expected: { outcome: 'returned' as const, value: 1, console: '' },
}

test('a changed argument is named, though an adapter made another of the plain input', () => {
  const observation = {
    ...asked.expected,
    given: [{ $: 'function' }, [1]],
    mutated: [{ $: 'function' }, [1.00001]],
  }
  expect(judgeOrdinary(rules, asked, observation, compiled)).toMatchObject({
    status: 'wrong-answer',
    difference: { kind: 'mutation', message: 'Your function changed its input x; work on a copy.' },
  })
})

test('aliased arrays of an object are told by their fields', () => {
  const alias = [['mean'], ['running', 'mean']] as [string[], string[]]
  expect(judgeOrdinary(rules, asked, { ...asked.expected, alias }, compiled)).toMatchObject({
    difference: {
      kind: 'aliasing',
      field: 'running.mean',
      message:
        'Two rows of your result are one and the same array (mean and running.mean): build each row anew.',
    },
  })
})
