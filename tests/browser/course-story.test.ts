// A course from its first page to its last export: what an instructor does, and what a student sees of it, each in their browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { signIn, takePicture, write } from '../support/browser.ts'
import { csvOf, fromNow, makeAssignment, rosterOf, signUp } from '../support/course.ts'
import type { Learner } from '../support/learner.ts'
import { mendExercise, ownExercise, writeFaultyExercise } from '../support/own-exercise.ts'
import { right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useStage } from '../support/stage.ts'

const exercisesDir = mkdtempSync(join(tmpdir(), 'receptive-exercises-'))
writeFaultyExercise(exercisesDir)
const stage = useStage({ environment: { EXERCISES_DIR: exercisesDir } })
afterAll(() => rmSync(exercisesDir, { recursive: true }))

const chooseFile = (page: Page, buffer: Buffer) =>
  page.getByLabel('CSV file').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer })

/** As a field for dates and times takes it, by the clock of the course: in UTC here. */
const typed = (hours: number) => fromNow(hours).slice(0, 16)

async function confirm(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('alertdialog').getByRole('button', { name }).click()
}

test('from the roster to a regrade that is undone, and the record of it', { timeout: 180_000 }, async () => {
  const { installation } = stage
  const { url } = installation
  const instructor = (await signUp(url, 'Grace Hopper')).learner
  const student = await signUp(url, 'Ada Lovelace')
  const { page, complaints, context } = await stage.visit()
  await signIn(context, instructor)

  // A course.
  await page.goto('/courses')
  await page.getByLabel('Title').fill('Vision')
  await page.getByLabel('Time zone').selectOption('UTC')
  await page.getByRole('button', { name: 'Make the course' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vision' }).waitFor()
  const course = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  // Its roster.
  await page.getByRole('link', { name: 'Roster' }).click()
  const header = ['email', 'name', 'section', 'canvas id']
  const ada = [student.email, 'Ada Lovelace', 'A', '4711']
  await chooseFile(page, csvOf([header, ada, ['no address', 'Alan Turing', 'B', '']]))
  await page.getByText('Line 3, “email”: “no address” is no e-mail address.').waitFor()
  expect(await page.getByRole('button', { name: 'Import' }).count()).toBe(0)
  await chooseFile(page, csvOf([header, ada, ['alan@example.edu', 'Alan Turing', 'B', '']]))
  await page.getByText('2 new people').click()
  await takePicture(page, 'story-import')
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
  await takePicture(page, 'story-roster')
  const line = (await rosterOf(instructor, course)).find(({ email }) => email === student.email)
  await student.learner.post('/api/claims', { code: line?.claimCode })

  // An assignment that is due tomorrow, and two that were due yesterday.
  await page.goto(`/courses/${course}/assignments/new`)
  await page.getByRole('button', { name: 'Make assignment' }).click()
  await page.getByText('Fill in a date and a time.').first().waitFor()
  await page.getByText('Add at least one exercise.').waitFor()
  await page.getByLabel('Title').fill('Windows')
  await page.getByLabel('Published').check()
  await page.getByLabel('Opens').fill(typed(-100))
  await page.getByLabel('Due').fill(typed(24))
  await page.getByLabel('Per cent a day').fill('10')
  await page.getByLabel('Per cent at most').fill('50')
  await page.getByRole('combobox', { name: 'Exercise', exact: true }).selectOption('corr2d')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await takePicture(page, 'story-new')
  await page.getByRole('button', { name: 'Make assignment' }).click()
  await page.getByRole('heading', { name: 'Edit assignment' }).waitFor()
  expect(await page.getByLabel('Due').first().inputValue()).toBe(typed(24))
  const inTime = page.url().split('/').at(-1) ?? ''
  for (const percent of ['11', '10']) {
    await page.getByLabel('Per cent a day').fill(percent)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
  }
  const yesterday = { dueAt: fromNow(-30), closesAt: fromNow(100) }
  const late = await makeAssignment(instructor, course, {
    ...{ ...yesterday, title: 'Edges', exercises: [{ exercise: 'corr2d', points: 12.35 }] },
  })
  const excused = await makeAssignment(instructor, course, {
    ...{ ...yesterday, title: 'Own windows', exercises: [{ exercise: ownExercise, points: 10 }] },
  })

  // An extension.
  await page.goto(`/courses/${course}/assignments/${excused}`)
  await page.getByLabel('Student', { exact: true }).selectOption({ label: `Ada Lovelace · ${student.email}` })
  await page.getByLabel('Reason').fill('ill')
  await page.getByLabel('Due').last().fill(typed(48))
  await page.getByRole('button', { name: 'Grant' }).click()
  await page.getByRole('button', { name: 'End the extension of Ada Lovelace' }).waitFor()
  await expectNoFaults(page)
  await page.getByRole('heading', { name: 'Extensions' }).scrollIntoViewIfNeeded()
  await takePicture(page, 'story-extension')

  // What the student hands in: in time, late, and within the extension.
  const own = await stage.visit()
  await signIn(own.context, student.learner)
  await own.page.goto(`/assignments/${inTime}`)
  await own.page.getByRole('link', { name: 'Cross-correlation in two dimensions' }).click()
  await own.page.locator('.monaco-editor .view-lines').first().waitFor()
  await write(own.page, right)
  await own.page.keyboard.press('Control+Shift+Enter')
  await own.page.getByText('Every case passes.').waitFor()
  expect(await own.page.getByRole('link', { name: 'Windows' }).last().getAttribute('href')).toBe(
    `/assignments/${inTime}`,
  )
  await student.learner.judged(right, { assignment: late })
  await student.learner.judged(right, { assignment: excused, exercise: ownExercise })

  // To the cent: 10, four fifths of 12.35, and 14 % of 10 by an exercise that is wrong itself.
  await page.goto(`/courses/${course}/grades`)
  const row = page.getByRole('row', { name: 'Ada Lovelace' })
  expect((await row.getByRole('cell').allInnerTexts()).slice(0, 2)).toEqual(['21.28', 'A'])
  expect(await page.getByRole('row', { name: 'Alan Turing' }).getByText('nothing handed in').count()).toBe(3)
  await expectNoFaults(page)
  await takePicture(page, 'story-grades')
  await row.getByRole('link').click()
  await page.getByText('100% of 12.35: the best of one submission').waitFor()
  await page.getByText('2 days late: 20% taken').waitFor()
  await page.getByText('14% of 10.00: the best of one submission').waitFor()
  for (const amount of ['+10.00', '+12.35', '−2.47', '+1.40']) await page.getByText(amount).first().waitFor()

  // Points by hand, and back.
  const edges = page.getByRole('region', { name: 'Edges' })
  await edges.getByText('Override the points').click()
  await edges.getByLabel('Points', { exact: true }).fill('9.5')
  await edges.getByLabel('Reason').fill('handed in on paper')
  await edges.getByRole('button', { name: 'Set points' }).click()
  await page.getByText('Set by the teaching staff from 9.88 to 9.50: handed in on paper').waitFor()
  await page.getByText('−0.38').waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'story-derivation')
  await expectTotal(student.learner, course, 2_090)
  await edges.getByText('Change the override').click()
  await confirm(page, 'End the override')
  await page.getByText('handed in on paper').waitFor({ state: 'detached' })
  await expectTotal(student.learner, course, 2_128)

  // A comment is released and read.
  await page.getByRole('link', { name: 'See it' }).first().click()
  await page.waitForURL('**/handed-in/*')
  const work = page.url().split('/').at(-1) ?? ''
  await page.getByRole('button', { name: 'Comment on line 1', exact: true }).click()
  await page.getByRole('textbox', { name: 'Comment on line 1', exact: true }).fill('Say what it takes.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('article', { name: 'Draft of a comment on line 1' }).waitFor()
  await confirm(page, 'Release one comment')
  await page.getByText('One comment is released').waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'story-work')
  await own.page.goto(`/submissions/${work}`)
  await own.page.getByRole('article', { name: 'Comment on line 1' }).getByText('Say what it takes.').waitFor()

  // The exercise is mended: who changes is seen, applied, and undone.
  mendExercise(exercisesDir)
  await installation.restart()
  await page.goto(`/courses/${course}/assignments/${excused}`)
  await page.getByText('1 submission is judged, by an earlier version.').waitFor()
  await page.getByRole('button', { name: /^Judge again/ }).click()
  await page.getByRole('heading', { name: /^Regrade/ }).waitFor()
  await page.getByText('1 student would have more points in the course').waitFor()
  await expectNoFaults(page)
  await expectFits(page)
  await takePicture(page, 'story-regrade')
  await page.getByRole('button', { name: 'Apply for 1 student' }).click()
  await page.getByText('1 student has more points in the course by it').waitFor()
  await expectTotal(student.learner, course, 2_988)
  for (const [format, columns] of Object.entries({ plain: 4, canvas: 5, moodle: 2 }))
    expect(await exportedPoints(page, course, format, columns)).toEqual(
      expect.arrayContaining([9.88, 10, 10]),
    )
  await confirm(page, 'Undo')
  await page.getByRole('button', { name: 'Apply for 1 student' }).waitFor()
  await expectTotal(student.learner, course, 2_128)

  // The record of it.
  await page.getByRole('link', { name: 'Audit' }).click()
  for (const words of [
    /^Grace Hopper undid a regrade of .* in “Own windows”: 1 submission has its verdict of before\.$/,
    /^Grace Hopper applied a regrade of .* in “Own windows”: 1 submission has another verdict\.$/,
    /^Grace Hopper had 1 submission to .* in “Own windows” judged again\.$/,
    /^Grace Hopper released one comment on one submission/,
    'Points: as computed → 9.50',
    'Grace Hopper granted Ada Lovelace an extension for “Own windows”.',
    'Lateness: 11% a day, 50% at most → 10% a day, 50% at most',
    'Grace Hopper made the assignment “Windows”.',
    'Ada Lovelace claimed their place on the roster.',
    'Grace Hopper imported a roster: 2 added, 0 changed, 0 removed.',
    'Grace Hopper made the course.',
  ])
    await page.getByText(words).first().waitFor()
  await page.getByText('Score: 14% → 100%').first().waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'story-audit')
  await page.getByLabel('By whom').selectOption({ label: 'Ada Lovelace' })
  await page.getByRole('button', { name: 'Show' }).click()
  const by = (name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name })
  await expect.poll(() => by('Grace Hopper').count()).toBe(0)
  await page.getByText('Ada Lovelace claimed their place on the roster.').waitFor()

  expect((await own.page.goto(`/courses/${course}/roster`))?.status()).toBe(404)
  // A browser complains of what the form was told about its fields, and of a server that is started anew.
  expect(complaints.filter((text) => !/422 .*\/assignments\)$|ERR_|50[23]/.test(text))).toEqual([])
  await own.context.close()
  await context.close()
})

async function expectTotal(student: Learner, course: string, points: number): Promise<void> {
  const { body } = await student.ask(`/api/courses/${course}/grades/me`)
  expect(body.points).toBe(points)
}

/** Of the student who has handed in, by assignment in the order in which they are due. @param before columns that are no points */
async function exportedPoints(page: Page, course: string, format: string, before: number): Promise<number[]> {
  const response = await page.request.get(`/api/courses/${course}/grades/export?format=${format}`)
  const rows: string[][] = parse(await response.body(), { bom: true, relax_column_count: true })
  const row = rows.find((cells) => cells.some((cell) => /ada.lovelace/i.test(cell))) ?? []
  return row.slice(before, before + 3).map(Number)
}
