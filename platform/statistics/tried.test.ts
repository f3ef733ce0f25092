import { expect, test } from 'vitest'
import type { Standing } from '../standings/data.ts'
import { findOptionalTried, untraced } from './tried.ts'

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

test('what is untraced leads to no submission, and has passed all the same', () => {
  const noon = new Date('2026-03-02T12:34:56.789Z')
  const judged = [{ id: '1', score: 1, submittedAt: noon }]
  const tried = findOptionalTried({ ...standing, attempts: 1, judged, lastAt: noon })
  expect(tried && untraced(tried)).toEqual({
    ...{ attempts: 1, best: 1, lastStatus: null, lastMistake: null },
    ...{ bestId: null, lastId: null, lastAt: null, passedAt: new Date('2026-03-02T00:00:00.000Z') },
  })
})
