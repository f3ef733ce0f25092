import { expect, test } from 'vitest'
import { extensionSchema } from '../../platform/assignments/extend.ts'
import { assignmentFieldsSchema } from '../../platform/assignments/fields.ts'
import { overrideSchema } from '../../platform/gradebook/override.ts'
import { type AssignmentDraft, fieldsOf, newDraft } from './assignment-draft.ts'
import { faultKeyOf } from './fault-key.ts'

const right: AssignmentDraft = {
  ...newDraft,
  ...{ title: 'Windows', opensAt: '2026-10-01T08:00', dueAt: '2026-10-08T08:00' },
  exercises: [{ exercise: 'corr2d', points: '10' }],
}

const keysOf = (issues: readonly { message: string }[] = []) =>
  issues.map(({ message }) => faultKeyOf(message))

test.each<[string, Partial<AssignmentDraft>, string]>([
  ['no title', { title: ' ' }, 'missing'],
  ['a title without end', { title: 'x'.repeat(201) }, 'tooLong'],
  ['no due time', { dueAt: '' }, 'noTime'],
  ['due before it opens', { dueAt: '2026-09-30T08:00' }, 'notAfterOpening'],
  ['closed before it is due', { closesAt: '2026-10-02T08:00' }, 'beforeDue'],
  ['no exercise', { exercises: [] }, 'none'],
  ['half an attempt', { attempts: '1.5' }, 'wholeNumber'],
  ['more than all', { percentPerDay: '101' }, 'number'],
  ['no number', { mostPercent: '' }, 'number'],
  ['thousandths', { exercises: [{ exercise: 'corr2d', points: '1.005' }] }, 'decimals'],
])('%s is said in words of the page', (_, change, key) => {
  const { error } = assignmentFieldsSchema.safeParse(fieldsOf({ ...right, ...change }, 'Europe/Berlin'))
  expect(keysOf(error?.issues)).toEqual([key])
})

test('an extension without a time, and an override without a reason', () => {
  const extension = extensionSchema.safeParse({ dueAt: null, closesAt: null, reason: '' })
  expect(keysOf(extension.error?.issues)).toEqual(['oneTime'])
  const override = overrideSchema.safeParse({ points: null, reason: '' })
  expect(keysOf(override.error?.issues)).toEqual(['number', 'missing'])
})
