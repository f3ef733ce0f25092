import { expect, test } from 'vitest'
import type { CourseWork } from './course-work.ts'
import { discriminationIn, summariesOf } from './exercise-summary.ts'
import type { Tried } from './tried.ts'

const tried = (best: number | null, attempts: number, lastMistake: string | null = null): Tried => ({
  ...{
    attempts,
    best,
    bestId: 'b',
    passedAt: best === 1 ? new Date(0) : null,
    lastAt: new Date(0),
    lastId: 'b',
  },
  ...{ lastStatus: best === 1 ? 'accepted' : 'wrong-answer', lastMistake },
})

const work = (corr2d?: Tried, padding?: Tried): CourseWork =>
  new Map([
    ['a', new Map(corr2d ? [['corr2d', corr2d]] : [])],
    ['b', new Map(padding ? [['padding', padding]] : [])],
  ])

const corr2d = { assignmentId: 'a', exercise: 'corr2d' }
const padding = { assignmentId: 'b', exercise: 'padding' }

test('what the table of a course says of its exercises', () => {
  const students = [
    work(tried(1, 1)),
    work(tried(0.5, 3, 'flipped'), tried(1, 2)),
    work(tried(null, 5)),
    work(),
  ]
  expect(summariesOf([corr2d, padding], students)).toMatchObject([
    {
      ...corr2d,
      handedIn: 3,
      passed: 1,
      attempts: { median: 3 },
      mistake: { mistake: 'flipped', students: 1 },
    },
    { ...padding, handedIn: 1, passed: 1, attempts: { median: 2 }, mistake: undefined },
  ])
})

test('the rest is all other exercises, those of other assignments too; what is not handed in is 0 there', () => {
  const scores = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
  const students = scores.map((score) => work(tried(score, 1), score < 0.5 ? undefined : tried(score, 1)))
  const { correlation, students: counted } = discriminationIn(corr2d, students)
  expect(counted).toBe(10)
  expect(correlation).toBeGreaterThan(0.9)
  // Of the exercise that only five have handed in nothing can be said.
  expect(discriminationIn(padding, students)).toEqual({ correlation: null, students: 5, obstacle: 'too-few' })
  expect(summariesOf([corr2d], students)[0]?.discrimination.correlation).toBe(correlation)
})
