import { expect, test } from 'vitest'
import { assignmentFieldsSchema } from '../../platform/assignments/fields.ts'
import { type Assignment, draftOf, fieldsOf, newDraft } from './assignment-draft.ts'

const assignment: Assignment = {
  ...{
    title: 'Windows',
    isPublished: true,
    counting: 'latest',
    waitRule: 'fixed',
    hiddenResults: 'after-due',
    isAnonymous: true,
  },
  ...{ opensAt: '2026-10-01T06:00:00.000Z', dueAt: '2026-10-25T01:30:59.999Z', closesAt: null },
  ...{ late: { percentPerDay: 10, mostPercent: 50 }, attempts: 5, waitSeconds: 90 },
  exercises: [
    { exercise: 'corr2d', points: 1000 },
    { exercise: 'conv2d', points: 725 },
  ],
}

test('what was not changed is sent as it was, also a time that the field cannot show', () => {
  const fields = fieldsOf(draftOf(assignment, 'Europe/Berlin'), 'Europe/Berlin', assignment)
  const { exercises, ...rest } = assignment
  expect(fields).toEqual({
    ...rest,
    exercises: exercises.map((one) => ({ ...one, points: one.points / 100 })),
  })
  const read = assignmentFieldsSchema.parse(fields)
  expect(read.exercises).toEqual(exercises)
  expect(read.dueAt.toISOString()).toBe(assignment.dueAt)
})

test('a time that was changed is meant by the clock of the course', () => {
  const draft = {
    ...draftOf(assignment, 'Europe/Berlin'),
    dueAt: '2026-12-24T18:00',
    closesAt: '2026-12-31T18:00',
  }
  expect(fieldsOf(draft, 'Europe/Berlin', assignment)).toMatchObject({
    dueAt: '2026-12-24T17:00:00.000Z',
    closesAt: '2026-12-31T17:00:00.000Z',
  })
})

test('of a form that nobody has filled in, the server names what is missing', () => {
  const { error } = assignmentFieldsSchema.safeParse(fieldsOf(newDraft, 'Europe/Berlin'))
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['title', 'opensAt', 'dueAt', 'exercises'])
})

test('what is no number is sent as none', () => {
  const draft = { ...newDraft, percentPerDay: '', exercises: [{ exercise: 'corr2d', points: '1,5' }] }
  expect(fieldsOf(draft, 'Europe/Berlin')).toMatchObject({
    late: { percentPerDay: null },
    exercises: [{ points: 1.5 }],
  })
})
