import { expect, test } from 'vitest'
import { findObstacle } from './obstacle.ts'

const disputable = { isHandedIn: true, isJudged: true, isWithheld: false, isDisputed: false }

test.each([
  ['what is judged and told', {}, undefined],
  ['practice', { isHandedIn: false }, 'practice'],
  ['practice that is not judged yet', { isHandedIn: false, isJudged: false }, 'practice'],
  ['what is not judged yet', { isJudged: false }, 'unjudged'],
  ['what is not told', { isWithheld: true }, 'withheld'],
  ['what was disputed', { isDisputed: true }, 'disputed'],
] as const)('%s', (_, change, obstacle) => {
  expect(findObstacle({ ...disputable, ...change })).toBe(obstacle)
})
