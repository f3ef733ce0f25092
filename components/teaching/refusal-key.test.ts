import { expect, test } from 'vitest'
import en from '../../messages/en.json'
import { changedMeanwhile } from '../../platform/courses/change.ts'
import { findOptionalRefusal } from './refusal-key.ts'

test('a conflict is known by what the server says of it', () => {
  const said = findOptionalRefusal(changedMeanwhile().message)
  expect(said).toEqual({ key: 'changedMeanwhile', parameters: {} })
})

test('an exercise that was handed in is named', () => {
  const said = findOptionalRefusal(
    "'corr2d' was handed in already: give it 0 points instead of taking it out.",
  )
  expect(said).toEqual({ key: 'exerciseHandedIn', parameters: { exercise: 'corr2d' } })
})

test('what the server says as these pages do in English is known', () => {
  const { ended, onlyInstructor, noInstructor, fileErrors, claimed, removed } = en.teaching.refusals
  const keys = [ended, onlyInstructor, noInstructor, fileErrors, claimed, removed].map(
    (message) => findOptionalRefusal(message)?.key,
  )
  expect(keys).toEqual(['ended', 'onlyInstructor', 'noInstructor', 'fileErrors', 'claimed', 'removed'])
})

test.each([
  ['There is no such submission in a course of yours.', 'workNotYours'],
  ['There is no such course of yours.', 'courseNotYours'],
  ['Your role in this course, student, does not go so far.', 'notForRole'],
  ['This comment is not there any more.', 'commentGone'],
])('%s', (message, key) => {
  expect(findOptionalRefusal(message)?.key).toBe(key)
})

test('what is not known is said as it came', () => {
  expect(findOptionalRefusal('You teach 50 courses: end one before you make another.')).toBeUndefined()
})
