// A student's way through a course, in a real browser, on the real product.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { signIn, takePicture, write } from '../support/browser.ts'
import {
  csvOf,
  fromNow,
  importRoster,
  makeAssignment,
  makeCourse,
  rosterOf,
  signUp,
} from '../support/course.ts'
import type { Learner } from '../support/learner.ts'
import { right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const timeout = 90_000

interface Scene {
  instructor: Learner
  course: string
  assignment: string
  /** Of a student whose place is nobody's yet. */
  code: string
}

let scene: Scene

beforeAll(async () => {
  const { url } = stage.installation
  const { learner: instructor } = await signUp(url, 'Instructor')
  const course = await makeCourse(instructor, { title: 'Convolutional networks', graceDays: 3 })
  const email = `student-${randomUUID()}@example.edu`
  await importRoster(
    instructor,
    course,
    csvOf([
      ['email', 'name', 'role'],
      [email, 'Ada', 'student'],
    ]),
  )
  const code = (await rosterOf(instructor, course)).find((line) => line.email === email)?.claimCode ?? ''
  const assignment = await makeAssignment(instructor, course, {
    ...{ title: 'Windows', attempts: 3, waitRule: 'growing', waitSeconds: 300 },
    exercises: [
      { exercise: 'corr2d', points: 12.5 },
      { exercise: 'padding', points: 10 },
    ],
  })
  await makeAssignment(instructor, course, {
    ...{ title: 'Pooling, told later', hiddenResults: 'after-due', dueAt: fromNow(48) },
    exercises: [{ exercise: 'pooling', points: 20 }],
  })
  await makeAssignment(instructor, course, {
    ...{ title: 'LeNet', opensAt: fromNow(200), dueAt: fromNow(300), closesAt: null },
    exercises: [{ exercise: 'lenet-model', points: 40 }],
  })
  await makeAssignment(instructor, course, {
    ...{ title: 'Sums', opensAt: fromNow(-300), dueAt: fromNow(-200), closesAt: fromNow(-100) },
    exercises: [{ exercise: 'output-shape', points: 5 }],
  })
  await makeAssignment(instructor, course, {
    title: 'A draft',
    isPublished: false,
    dueAt: fromNow(500),
    closesAt: null,
  })
  scene = { instructor, course, assignment, code }
}, timeout)

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

test('a student takes their place by a code, hands in from the assignment, and sees it count', {
  timeout,
}, async () => {
  const { page, context, complaints } = await stage.visit()
  const { learner } = await signUp(stage.installation.url, 'Ada Lovelace')
  await page.goto('/courses')
  expect(await page.getByRole('main').getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe(
    '/sign-in?back=%2Fcourses',
  )
  await signIn(context, learner)
  await page.goto('/courses')
  await page.getByText('You are in no course yet.').waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'courses-none')

  await page.getByRole('textbox', { name: 'Code' }).fill('7K3M-Q9TZ-04XB')
  await page.getByRole('button', { name: 'Take my place' }).click()
  await page.getByText('That code opens nothing').waitFor()
  await page.getByRole('textbox', { name: 'Code' }).fill(scene.code.toLowerCase())
  await page.getByRole('button', { name: 'Take my place' }).click()
  await heading(page, 'Convolutional networks')
  await page.getByText('0 of 67.5 points so far').waitFor()
  expect(await page.getByText('A draft').count()).toBe(0)

  await page.getByRole('link', { name: 'Windows' }).click()
  await heading(page, 'Windows')
  await page.getByRole('link', { name: 'Cross-correlation in two dimensions' }).click()
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  await page.getByText('3 of 3 attempts left.').waitFor()
  await page.getByText('That is an attempt.').waitFor()
  await takePicture(page, 'courses-exercise')
  await write(page, right)
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/api/submissions')),
    page.keyboard.press('Control+Shift+Enter'),
  ])
  expect(request.postDataJSON()).toMatchObject({ exercise: 'corr2d', assignment: scene.assignment })
  await page.getByText('Every case passes.').waitFor()
  await page.getByText('2 of 3 attempts left.').waitFor()
  await expectNoFaults(page)

  await page.getByRole('link', { name: 'Windows' }).click()
  await heading(page, 'Windows')
  const row = page.getByRole('row', { name: /Cross-correlation/ })
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1 / 3', '100 %', '12.5 / 12.5'])
  await page.goto(`/exercises/pooling?assignment=${scene.assignment}`)
  await page.getByText('This is practice: the exercise is not in that assignment.').waitFor()
  // The code that opened nothing.
  expect(complaints.filter((text) => !text.includes('/api/claims'))).toEqual([])

  for (const colorScheme of ['light', 'dark'] as const) {
    const look = colorScheme === 'light' ? { width: 1280, colorScheme } : { width: 390, colorScheme }
    const visit = await stage.visit(look)
    await signIn(visit.context, learner)
    for (const [name, path] of [
      ['list', '/courses'],
      ['home', `/courses/${scene.course}`],
      ['assignment', `/assignments/${scene.assignment}`],
    ] as const) {
      await visit.page.goto(path)
      await visit.page.getByRole('heading', { level: 1 }).waitFor()
      await expectFits(visit.page)
      await expectNoFaults(visit.page)
      await takePicture(visit.page, `courses-${name}-${colorScheme}`)
    }
    expect(visit.complaints).toEqual([])
    await visit.context.close()
  }
  await context.close()
})

describe('whoever teaches', () => {
  test('makes a course, ends it, opens it again, and makes it for another term', { timeout }, async () => {
    const { page, context, complaints } = await stage.visit()
    await signIn(context, scene.instructor)
    await page.goto('/courses')
    await page.getByLabel('Title').fill('Vision')
    await page.getByLabel('Term').fill('Spring')
    await page.getByRole('button', { name: 'Make the course' }).click()
    await heading(page, 'Vision')
    await page.getByText('There is no assignment yet.').waitFor()
    const part = (name: string) =>
      page.locator('details').filter({ has: page.getByText(name, { exact: true }) })
    const [settings, duplicate] = [part('Settings'), part('Duplicate for another term')]
    await settings.locator('summary').click()
    await settings.getByLabel('Title').fill('Computer vision')
    await page.getByRole('button', { name: 'Save' }).click()
    await heading(page, 'Computer vision')
    await page.getByText('Saved.').waitFor()
    await expectNoFaults(page)
    await takePicture(page, 'courses-settings')
    await page.getByRole('button', { name: 'End the course' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'End the course' }).click()
    await page.getByText('This course has ended').waitFor()
    await page.getByRole('button', { name: 'Reopen the course' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Reopen the course' }).click()
    await page.getByRole('button', { name: 'Save' }).waitFor()
    await duplicate.locator('summary').click()
    await duplicate.getByLabel('Term').fill('Summer')
    await expectNoFaults(page)
    await takePicture(page, 'courses-duplicate')
    await page.getByRole('button', { name: 'Duplicate the course' }).click()
    await page.getByText('Summer', { exact: true }).waitFor()
    await heading(page, 'Computer vision')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('sees what students see, and what is not published', { timeout }, async () => {
    const { page, context, complaints } = await stage.visit()
    await signIn(context, scene.instructor)
    await page.goto(`/courses/${scene.course}`)
    await page.getByText('One student.').waitFor()
    await page.getByText('Not published').waitFor()
    await expectNoFaults(page)
    await takePicture(page, 'courses-staff')
    await page.getByRole('link', { name: 'Windows' }).click()
    expect(await page.getByRole('link', { name: 'Edit' }).getAttribute('href')).toBe(
      `/courses/${scene.course}/assignments/${scene.assignment}`,
    )
    await page.getByRole('link', { name: 'As a student' }).click()
    await page.getByText('What a student sees who has handed in nothing yet.').waitFor()
    expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0)
    await expectNoFaults(page)
    await takePicture(page, 'courses-preview')
    await page.goto(`/courses/${scene.course}?as=student`)
    await page.getByText('0 of 67.5 points so far').waitFor()
    expect(await page.getByText('A draft').count()).toBe(0)
    await takePicture(page, 'courses-preview-home')
    await page.getByRole('link', { name: 'Windows' }).click()
    await heading(page, 'Windows')
    await page.getByRole('link', { name: 'Back to your view' }).click()
    await page.getByRole('link', { name: 'Edit' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})

test('an invitation leads into the course, in Chinese, on a phone', { timeout }, async () => {
  const { body } = await scene.instructor.ask(`/api/courses/${scene.course}/invitation`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ isOpen: true }),
  })
  const { learner } = await signUp(stage.installation.url, 'Grace')
  const { page, context, complaints } = await stage.visit({ width: 360, colorScheme: 'dark' })
  await page.goto(`/join/${body.invitation}`)
  await heading(page, 'Convolutional networks')
  await expectFits(page)
  await takePicture(page, 'courses-join-nobody')
  await signIn(context, learner, { language: 'zh-CN' })
  await page.goto(`/join/${body.invitation}`)
  await expectFits(page)
  await expectNoFaults(page)
  await takePicture(page, 'courses-join')
  await page.getByRole('button', { name: '加入课程' }).click()
  await page.getByRole('link', { name: 'Windows' }).waitFor()
  await expectFits(page)
  await takePicture(page, 'courses-home-zh')
  await page.getByRole('link', { name: 'Windows' }).click()
  await heading(page, 'Windows')
  await expectFits(page)
  await takePicture(page, 'courses-assignment-zh')
  expect(complaints).toEqual([])
  await context.close()
})
