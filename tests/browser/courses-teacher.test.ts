// What an instructor does in a course, from the roster to the last override.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { type Look, signIn, takePicture, type Visit } from '../support/browser.ts'
import {
  assignmentFields,
  csvOf,
  enrol,
  makeAssignment,
  makeCourse,
  rosterOf,
  signUp,
} from '../support/course.ts'
import type { Learner } from '../support/learner.ts'
import { flippedAround, mendExercise, ownExercise, writeFaultyExercise } from '../support/own-exercise.ts'
import { right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useStage } from '../support/stage.ts'

const exercisesDir = mkdtempSync(join(tmpdir(), 'receptive-exercises-'))
writeFaultyExercise(exercisesDir)
const stage = useStage({ environment: { EXERCISES_DIR: exercisesDir } })
afterAll(() => rmSync(exercisesDir, { recursive: true }))

const timeout = 70_000

/** Somebody's browser, in which they are signed in. */
async function visitAs(learner: Learner, look?: Look): Promise<Visit> {
  const visit = await stage.visit(look)
  await signIn(visit.context, learner)
  return visit
}

const chooseFile = (page: Page, buffer: Buffer) =>
  page.getByLabel('CSV file').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer })

test('from a roster to a grade that was overridden, and the record of it', { timeout }, async () => {
  const { url } = stage.installation
  const instructor = (await signUp(url, 'Grace Hopper')).learner
  const student = await signUp(url, 'Ada Lovelace')
  const course = await makeCourse(instructor)
  const { page, complaints, context } = await visitAs(instructor)

  await page.goto(`/courses/${course}/roster`)
  const header = ['email', 'name', 'section']
  const ada = [student.email, 'Ada Lovelace', 'A']
  await chooseFile(page, csvOf([header, ada, ['no address', 'Alan Turing', 'B']]))
  await page.getByText('Line 3, “email”: “no address” is no e-mail address.').waitFor()
  expect(await page.getByRole('button', { name: 'Import' }).count()).toBe(0)
  await chooseFile(page, csvOf([header, ada, ['alan@example.edu', 'Alan Turing', 'B']]))
  await page.getByText('2 new people').click()
  await takePicture(page, 'teacher-import')
  await page.getByRole('button', { name: 'Import' }).click()
  await page.getByText('Imported: 2 added, 0 changed, 0 removed.').waitFor()
  await page.getByRole('rowheader', { name: 'Ada Lovelace' }).waitFor()
  await page.getByRole('button', { name: 'Edit Alan Turing' }).click()
  await page.getByLabel('Section', { exact: true }).fill('C')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('cell', { name: 'C', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Make a link' }).click()
  await page.getByText(`${url}/join/`).waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'teacher-roster')

  const line = (await rosterOf(instructor, course)).find(({ email }) => email === student.email)
  await student.learner.post('/api/claims', { code: line?.claimCode })

  await page.goto(`/courses/${course}/assignments/new`)
  await page.getByRole('button', { name: 'Make assignment' }).click()
  await page.getByText('Fill in a date and a time.').first().waitFor()
  await page.getByText('Add at least one exercise.').waitFor()
  await page.getByLabel('Title').fill('Windows')
  await page.getByLabel('Published').check()
  await page.getByLabel('Opens').fill('2026-01-10T08:00')
  await page.getByLabel('Due').fill('2026-03-29T23:59')
  await page.getByLabel('Per cent a day').fill('10')
  await page.getByLabel('Per cent at most').fill('50')
  await page.getByRole('combobox', { name: 'Exercise', exact: true }).selectOption('corr2d')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await takePicture(page, 'teacher-new')
  await page.getByRole('button', { name: 'Make assignment' }).click()
  await page.getByRole('heading', { name: 'Edit assignment' }).waitFor()
  expect(await page.getByLabel('Due').first().inputValue()).toBe('2026-03-29T23:59')
  const assignment = page.url().split('/').at(-1) ?? ''
  expect((await instructor.ask(`/api/assignments/${assignment}`)).body).toMatchObject({
    ...{ dueAt: '2026-03-29T21:59:00.000Z', late: { percentPerDay: 10, mostPercent: 50 } },
    exercises: [{ exercise: 'corr2d', points: 1000 }],
  })
  for (const percent of ['11', '10']) {
    await page.getByLabel('Per cent a day').fill(percent)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
  }
  await page.getByLabel('Student', { exact: true }).selectOption({ label: `Ada Lovelace · ${student.email}` })
  await page.getByLabel('Reason').fill('ill')
  await page.getByLabel('Due').last().fill('2026-04-05T23:59')
  await page.getByRole('button', { name: 'Grant' }).click()
  await page.getByRole('button', { name: 'End the extension of Ada Lovelace' }).waitFor()
  await expectNoFaults(page)
  await page.getByRole('heading', { name: 'Extensions' }).scrollIntoViewIfNeeded()
  await takePicture(page, 'teacher-edit')

  await student.learner.judged(right, { assignment })

  await page.goto(`/courses/${course}/grades`)
  await page.getByRole('button', { name: /Windows/ }).click()
  const row = page.getByRole('row', { name: 'Ada Lovelace' })
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    '5.00',
    'A',
    expect.stringMatching(/^5\.00\s+\d+ d late$/),
  ])
  expect(await page.getByRole('row', { name: 'Alan Turing' }).getByText('nothing handed in').count()).toBe(1)
  await expectNoFaults(page)
  await takePicture(page, 'teacher-grades')

  await row.getByRole('link').click()
  await page.getByText('100% of 10.00: the best of one submission').waitFor()
  await page.getByText(/days late: 50% taken/).waitFor()
  await page.getByText('Override the points').click()
  await page.getByLabel('Points').fill('9.5')
  await page.getByLabel('Reason').fill('handed in on paper')
  await page.getByRole('button', { name: 'Set points' }).click()
  await page.getByText('Set by the teaching staff from 5.00 to 9.50: handed in on paper').waitFor()
  await page.getByText('+4.50').waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'teacher-derivation')

  await page.getByRole('link', { name: 'See it' }).click()
  await page.getByText('One submission').waitFor()
  await page.getByText('Accepted').first().waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'teacher-work')

  await page.getByRole('link', { name: 'Audit' }).click()
  const entries = page.getByRole('main').getByRole('listitem')
  await entries
    .filter({ hasText: 'Grace Hopper overrode the points of Ada Lovelace in' })
    .getByText('Points: as computed → 9.50')
    .waitFor()
  for (const words of [
    'Grace Hopper granted Ada Lovelace an extension for “Windows”.',
    'Lateness: 11% a day, 50% at most → 10% a day, 50% at most',
    'Grace Hopper made the assignment “Windows”.',
    'Ada Lovelace claimed their place on the roster.',
    'Grace Hopper imported a roster: 2 added, 0 changed, 0 removed.',
    'Grace Hopper made the course.',
  ])
    await page.getByText(words).waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'teacher-audit')

  await makeAssignment(instructor, course, { title: 'Strides', hiddenResults: 'after-due' })
  const own = await visitAs(student.learner)
  await own.page.goto(`/courses/${course}/grades/me`)
  await own.page.getByRole('heading', { name: 'My grade' }).waitFor()
  await own.page.getByRole('listitem').filter({ hasText: 'Strides' }).getByText('Told after').waitFor()
  await takePicture(own.page, 'teacher-own')
  expect(await own.page.getByRole('link', { name: 'Roster' }).count()).toBe(0)
  expect((await own.page.goto(`/courses/${course}/roster`))?.status()).toBe(404)
  await own.context.close()
  // A browser complains of what the form was told about its fields.
  expect(complaints).toEqual([expect.stringMatching(/422 .*\/assignments\)$/)])
  await context.close()
})

test('all of it fits on a phone in the dark, in Chinese', { timeout }, async () => {
  const { learner: instructor } = await signUp(stage.installation.url, 'Grace Hopper')
  const course = await makeCourse(instructor, { graceDays: 3 })
  const rows = Array.from({ length: 60 }, (_, index) => [
    `student${index}@example.edu`,
    `学生 ${index}`,
    `${index % 4}`,
  ])
  const { page, complaints, context } = await visitAs(instructor, { width: 390, colorScheme: 'dark' })
  await context.addCookies([{ name: 'language', value: 'zh-CN', url: stage.installation.url }])
  await page.goto(`/courses/${course}/roster`)
  await page.getByLabel('CSV 文件').setInputFiles({
    ...{ name: 'roster.csv', mimeType: 'text/csv' },
    buffer: csvOf([['email', 'name', 'section'], ...rows]),
  })
  await page.getByRole('button', { name: '导入' }).click()
  await page.getByText('导入完成').waitFor()
  const assignment = await makeAssignment(instructor, course)
  const [, line] = await rosterOf(instructor, course)
  const paths = [
    'roster',
    'assignments/new',
    `assignments/${assignment}`,
    'grades',
    `grades/${line?.id}`,
    'audit',
  ]
  for (const path of paths) {
    await page.goto(`/courses/${course}/${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectFits(page)
    await expectNoFaults(page)
    await takePicture(page, `teacher-narrow-${path.split('/')[0]}-${paths.indexOf(path)}`)
  }
  expect(complaints).toEqual([])

  await page.goto(`/courses/${course}/assignments/${assignment}`)
  await instructor.send('PUT', `/api/assignments/${assignment}`, { revision: 1, fields: assignmentFields() })
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('其间有人改过此内容').waitFor()
  await context.close()
})

test('of a thousand students only those are made that are seen', { timeout }, async () => {
  const { learner: instructor } = await signUp(stage.installation.url, 'Grace Hopper')
  const course = await makeCourse(instructor)
  const rows = Array.from({ length: 1000 }, (_, index) => [
    `s${index}@example.edu`,
    `Student ${String(index).padStart(4, '0')}`,
  ])
  const { page, context } = await visitAs(instructor)
  await page.goto(`/courses/${course}/roster`)
  await chooseFile(page, csvOf([['email', 'name'], ...rows]))
  await page.getByRole('button', { name: 'Import' }).click()
  await page.getByText('Imported: 1000 added').waitFor()
  await page.getByRole('rowheader', { name: 'Student 0000' }).waitFor()
  expect(await page.getByRole('row').count()).toBeLessThan(80)
  await page.getByRole('group', { name: 'Roster' }).evaluate((box) => box.scrollTo(0, box.scrollHeight))
  await page.getByRole('rowheader', { name: 'Student 0999' }).waitFor()
  expect(await page.getByRole('row').count()).toBeLessThan(80)

  for (let number = 1; number <= 40; number++)
    await makeAssignment(instructor, course, { title: `Homework ${number}` })
  await page.goto(`/courses/${course}/grades`)
  await page.getByRole('rowheader', { name: 'Student 0000' }).waitFor()
  expect(await page.getByRole('columnheader').count()).toBe(42)
  await page
    .getByRole('group', { name: 'Grades' })
    .evaluate((box) => box.scrollTo(box.scrollWidth, box.scrollHeight))
  await page.getByRole('rowheader', { name: 'Student 0999' }).waitFor()
  expect(await page.getByRole('row').count()).toBeLessThan(80)
  await takePicture(page, 'teacher-large')
  await context.close()
})

test('an exercise is mended: who changes is seen, applied for some, undone, and on record', {
  timeout,
}, async () => {
  const { installation } = stage
  const { url } = installation
  const { learner: instructor } = await signUp(url, 'Grace Hopper')
  const [ada, ben] = [await signUp(url, 'Ada'), await signUp(url, 'Ben')]
  const course = await makeCourse(instructor)
  await enrol(instructor, course, [ada, ben])
  const exercises = [{ exercise: ownExercise, points: 10 }]
  const assignment = await makeAssignment(instructor, course, { exercises })
  await ada.learner.judged(right, { exercise: ownExercise, assignment })
  await ben.learner.judged(flippedAround, { exercise: ownExercise, assignment })
  mendExercise(exercisesDir)
  await installation.restart()

  const { page, complaints, context } = await visitAs(instructor)
  await page.goto(`/courses/${course}/assignments/${assignment}`)
  await page.getByText('2 submissions are judged, 2 of them by an earlier version.').waitFor()
  await page.getByRole('button', { name: /^Judge again/ }).click()
  await page.getByRole('heading', { name: /^Regrade/ }).waitFor()
  await page
    .getByText('1 student would have more points in the course, 1 fewer and nobody as many.')
    .waitFor()
  await expectNoFaults(page)
  await expectFits(page)
  await takePicture(page, 'teacher-regrade')
  await page.getByLabel('Never lower').check()
  await page.getByText('nobody fewer and nobody as many.').waitFor()
  await page.getByLabel('Never lower').uncheck()
  await page.getByLabel('The new verdicts of Person 1 are to count').uncheck()
  await page.getByRole('button', { name: 'Apply for 1 student' }).click()
  await page.getByText('1 student has more points in the course by it, nobody fewer').waitFor()
  expect((await page.getByRole('row', { name: /Person 0/ }).innerText()).split(/\s+/)).toContain('+8.60')
  await expectNoFaults(page)
  await page.goto(`/courses/${course}/grades`)
  const points = () =>
    page
      .getByRole('row', { name: /Person/ })
      .getByRole('cell')
      .first()
      .allInnerTexts()
  expect(await points()).toEqual(['10.00'])
  await page.goBack()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Apply for 2 students' }).waitFor()

  await page.getByRole('link', { name: 'Audit' }).click()
  for (const words of [
    /^Grace Hopper undid a regrade of .* in “Windows”: 1 submission has its verdict of before\.$/,
    /^Grace Hopper applied a regrade of .* in “Windows”: 1 submission has another verdict\.$/,
    /^Grace Hopper had 2 submissions to .* in “Windows” judged again\.$/,
  ])
    await page.getByText(words).waitFor()
  await page.getByText('Score: 14% → 100%').waitFor()
  await expectNoFaults(page)
  expect(complaints).toEqual([])
  await context.close()
})
