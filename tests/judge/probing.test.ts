import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { createTestJudge, root, type TestJudge } from '../support/judge.ts'

const solution = readFileSync(join(root, 'exercises/corr2d/solution.ts'), 'utf8')
const probeCount = 200

let judge: TestJudge
beforeAll(async () => {
  judge = await createTestJudge()
})
afterAll(() => judge.close())

/** What a probe does where its guess about a hidden input holds, each another way to carry the input out. */
const carriers = [
  'throw new Error(JSON.stringify([X, K]))',
  'throw new RangeError(JSON.stringify([X, K]))',
  'console.log(JSON.stringify([X, K])); return []',
  'return [X.flat(), K.flat()]',
  'return { X, K } as never',
  'globalThis.seen = [X, K]; return [[X[0][0]]]',
  'Object.defineProperty(Array.prototype, 9, { value: X }); return [[0]]',
  'Error.prepareStackTrace = () => JSON.stringify(X); throw new Error()',
  'for (let start = 0; start < 3e7; start++); return []',
  'Promise.reject(new Error(JSON.stringify(X))); return []',
]

/** All that a student sees, but the counts, kinds and times. */
function visiblePart({ groups, cases, timings: _, status: __, score: ___, ...rest }: Verdict) {
  return JSON.stringify({
    ...rest,
    groups: groups.map(({ id, title, hidden, weight, total }) => ({ id, title, hidden, weight, total })),
    cases: cases.map(({ durationMs: _, ...one }) => one),
  })
}

test(`${probeCount} adaptive probes learn nothing of a hidden input but group counts and kinds`, async () => {
  const isVisible = '(X.length === 3 && X[0][0] === 0 && X[0][1] === 1) || (X.length === 4 && X[3][3] === 15)'
  let [low, high] = [-10, 10]
  const seen = new Set<string>()
  const counts = new Set<string>()
  for (let probe = 0; probe < probeCount; probe++) {
    const guess = (low + high) / 2
    const carrier = carriers[probe % carriers.length]
    const trap = `if (!(${isVisible}) && X.length > 0 && K.length > 0 && X[0][0] > ${guess}) { ${carrier} }`
    const source = `declare global { var seen: unknown }\n${solution.replace('const Y: Matrix = []', `${trap}\n  const Y: Matrix = []`)}`
    const verdict = await judge.judge('corr2d', source, { use: 'shared' })
    expect(verdict.cases.map(({ status }) => status)).toEqual(['accepted', 'accepted'])
    seen.add(visiblePart(verdict))
    counts.add(JSON.stringify(verdict.groups.map(({ passed, status }) => [passed, status])))
    // The next guess follows from this answer: a bisection of the first number of a hidden input.
    const passed = verdict.groups.reduce((total, group) => total + group.passed, 0)
    if (passed > 25) high = guess
    else low = guess
    if (high - low < 0.01) [low, high] = [-10 + (probe % 7), 10 - (probe % 5)]
  }
  expect(seen.size).toBe(1)
  expect(counts.size).toBeGreaterThan(1) // the probes did reach the hidden inputs
})
