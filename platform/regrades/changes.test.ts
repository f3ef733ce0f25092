import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applicable,
  isChanged,
  type JudgedAttempt,
  type Rejudged,
  type Result,
  withResults,
} from './changes.ts'

const result: fc.Arbitrary<Result> = fc.record({
  status: fc.constantFrom('accepted', 'wrong-answer', 'internal-error'),
  score: fc.constantFrom(0, 0.25, 0.5, 1),
  mistake: fc.constantFrom(null, 'flipped-kernel'),
})

const rejudged: fc.Arbitrary<Rejudged[]> = fc
  .array(
    fc.record({
      before: result,
      after: fc.option(result),
      enrolmentId: fc.constantFrom('ada', 'ben', 'cleo'),
    }),
  )
  .map((all) =>
    all.map((one, index) => ({
      ...{ ...one, id: `${index}`, judgingId: `j${index}`, isApplied: false },
      submittedAt: new Date(index),
    })),
  )

const everybody = { neverLower: false, only: null }

test('nobody loses where nobody is to, and nothing that the grader failed at counts', () => {
  fc.assert(
    fc.property(rejudged, (all) => {
      for (const { before, after } of applicable(all, { neverLower: true, only: null })) {
        expect(after.score).toBeGreaterThanOrEqual(before.score)
        expect(after.status).not.toBe('internal-error')
      }
    }),
  )
})

test('each student for themselves is the same as all at once', () => {
  fc.assert(
    fc.property(rejudged, fc.boolean(), (all, neverLower) => {
      const apart = ['ada', 'ben', 'cleo'].flatMap((one) =>
        applicable(all, { neverLower, only: new Set([one]) }),
      )
      const together = applicable(all, { neverLower, only: null })
      expect(new Set(apart)).toEqual(new Set(together))
      expect(applicable(all, { neverLower, only: new Set() })).toEqual([])
    }),
  )
})

test('what is applied is what counts, one attempt a submission, and the others stay as they are', () => {
  fc.assert(
    fc.property(rejudged, (all) => {
      const attempts = all
        .filter(({ before }) => before.status !== 'internal-error')
        .map(
          ({ id, enrolmentId, submittedAt, before }): JudgedAttempt => ({
            ...{ id, enrolmentId, submittedAt },
            ...before,
          }),
        )
      const applied = applicable(all, everybody)
      const after = new Map(withResults(attempts, applied).map((one) => [one.id, one]))
      expect(after.size).toBe(new Set([...attempts, ...applied].map(({ id }) => id)).size)
      for (const one of applied) expect(after.get(one.id)).toMatchObject(one.after)
      const isApplied = new Set(applied.map(({ id }) => id))
      for (const one of attempts) if (!isApplied.has(one.id)) expect(after.get(one.id)).toEqual(one)
    }),
  )
})

test('another mistake is a change, even at the same score', () => {
  const before = { status: 'wrong-answer', score: 0.5, mistake: null }
  const [one] = applicable(
    [
      {
        ...{ id: 'a', enrolmentId: 'ada', submittedAt: new Date(0), judgingId: 'j', isApplied: false },
        ...{ before, after: { ...before, mistake: 'flipped-kernel' } },
      },
    ],
    everybody,
  )
  expect(one && isChanged(one)).toBe(true)
  expect(one && isChanged({ ...one, after: one.before })).toBe(false)
})
