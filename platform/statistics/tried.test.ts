import { expect, test } from 'vitest'
import type { Standing } from '../standings/data.ts'
import { findOptionalTried } from './tried.ts'

const standing: Standing = {
  ...{ assignmentId: 'a', enrolmentId: 'e', exercise: 'corr2d', attempts: 0, judged: [], lastAt: null },
  ...{ lastStatus: null, lastMistake: null, chosenId: null, overridePoints: null, overrideReason: null },
}
const attempt = (id: string, score: number) => ({ id, score, submittedAt: new Date(Number(id)) })

test('points that were given for nothing are no try', () => {
  expect(findOptionalTried({ ...standing, overridePoints: 500 })).toBeUndefined()
})

test('what waits for its verdict has no score yet', () => {
  expect(findOptionalTried({ ...standing, attempts: 1 })).toMatchObject({
    attempts: 1,
    best: null,
    passedAt: null,
  })
})

test('the best is the first of equal ones, the last the last, and the pass the first that got everything', () => {
  const judged = [attempt('1', 0.5), attempt('2', 1), attempt('3', 1), attempt('4', 0.2)]
  expect(findOptionalTried({ ...standing, attempts: 9, judged })).toMatchObject({
    ...{ best: 1, bestId: '2', passedAt: new Date(2), lastId: '4' },
  })
})

test('nine tenths are no pass', () => {
  expect(findOptionalTried({ ...standing, attempts: 1, judged: [attempt('1', 0.9)] })?.passedAt).toBeNull()
})
