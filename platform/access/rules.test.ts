import { describe, expect, test } from 'vitest'
import { type Actor, type CourseAction, courseActions, mayDo, mayMakeCourse, maySite } from './rules.ts'

const account = { hasAccount: true, isAdministrator: false }
const actors = {
  nobody: { hasAccount: false, isAdministrator: false, role: undefined },
  outsider: { ...account, role: undefined },
  student: { ...account, role: 'student' },
  assistant: { ...account, role: 'assistant' },
  instructor: { ...account, role: 'instructor' },
  administrator: { hasAccount: true, isAdministrator: true, role: undefined },
} as const satisfies Record<string, Actor>

/** nobody, outsider, student, assistant, instructor, administrator */
const table: Record<CourseAction, string> = {
  'course.read': '- - + + + +',
  'course.edit': '- - - - + +',
  'course.archive': '- - - - + +',
  'course.copy': '- - - - + +',
  'roster.read': '- - - + + +',
  'roster.edit': '- - - - + +',
  'assignment.preview': '- - - + + +',
  'assignment.edit': '- - - - + +',
  'assignment.extend': '- - - - + +',
  'assignment.submit': '- - + + + +',
  'gradebook.read': '- - - + + +',
  'gradebook.export': '- - - - + +',
  'grade.override': '- - - - + +',
  'grade.regrade': '- - - - + +',
  'work.read': '- - - + + +',
  'work.comment': '- - - + + +',
  'dispute.open': '- - + + + +',
  'dispute.answer': '- - - + + +',
  'audit.read': '- - - - + +',
}

describe.each(courseActions)('%s', (action) => {
  test('is for whom the table says', () => {
    const found = Object.values(actors).map((actor) => (mayDo(action, actor) ? '+' : '-'))
    expect(found.join(' ')).toBe(table[action])
  })
})

test('an administrator who is a student of a course is an administrator there, too', () => {
  expect(mayDo('roster.edit', { hasAccount: true, isAdministrator: true, role: 'student' })).toBe(true)
})

test('a role counts for nothing without an account', () => {
  expect(mayDo('course.read', { hasAccount: false, isAdministrator: false, role: 'instructor' })).toBe(false)
})

test('a course is made by whoever has an account', () => {
  expect(Object.values(actors).map(mayMakeCourse)).toEqual([false, true, true, true, true, true])
})

test.each([
  ['account.manage', '- + + + + +'],
  ['people.manage', '- - - - - +'],
] as const)('%s is for %s', (action, who) => {
  expect(
    Object.values(actors)
      .map((actor) => (maySite(action, actor) ? '+' : '-'))
      .join(' '),
  ).toBe(who)
})
