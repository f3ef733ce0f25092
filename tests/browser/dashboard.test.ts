// A lab runs: who teaches it sees the numbers change, and finds the students behind them.
import { expect, test } from 'vitest'
import { signIn, takePicture } from '../support/browser.ts'
import { enrol, makeAssignment, makeCourse, signUp } from '../support/course.ts'
import { flipped, right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const timeout = 70_000

test('from who needs help to the code behind a bar, while results come in', { timeout }, async () => {
  const { url } = stage.installation
  const instructor = (await signUp(url, 'Grace Hopper')).learner
  const course = await makeCourse(instructor)
  const { page, complaints, context } = await stage.visit()
  await signIn(context, instructor)

  await page.goto(`/courses/${course}/dashboard`)
  await page.getByText('There are no students yet').waitFor()
  const [ada, ben, cem] = [await signUp(url, 'Ada'), await signUp(url, 'Ben'), await signUp(url, 'Cem')]
  await enrol(instructor, course, [ada, ben, cem])
  const assignment = await makeAssignment(instructor, course)
  await page.reload()
  await page.getByText('Nothing was handed in yet').waitFor()
  await page.getByRole('heading', { name: 'Who needs help: 3 students' }).waitFor()
  await page.getByText('Live: updates itself as results come in').waitFor()

  // The page changes by itself.
  for (const source of [flipped, right]) await ada.learner.judged(source, { assignment })
  await ben.learner.judged(flipped, { assignment })
  await page.getByRole('heading', { name: 'Who needs help: one student' }).waitFor()
  const row = page.getByRole('row', { name: /^Cross-correlation/ })
  await row.getByText('2 / 3').waitFor()
  await page.getByRole('figure', { name: 'Progress', exact: true }).locator('svg').waitFor()
  await page.getByRole('figure', { name: 'Activity before deadlines' }).locator('svg').waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'dashboard')

  await row.getByRole('link').first().click()
  const scores = page.getByRole('figure', { name: 'Best scores' })
  await scores.getByRole('link', { name: '100%: one student' }).click()
  const students = page.getByRole('region', { name: 'Students' })
  await students.getByText('1 of 3').waitFor()
  expect(await students.getByRole('rowheader').allInnerTexts()).toEqual(['Person 0'])
  await scores.getByText('As a table').click()
  await scores.getByRole('row', { name: '100%' }).getByRole('link').waitFor()
  await expectNoFaults(page)
  await page.getByRole('figure', { name: 'Mistakes now' }).getByRole('link').first().click()
  await students.getByRole('cell', { name: 'The kernel is flipped' }).waitFor()
  expect(await students.getByRole('rowheader').allInnerTexts()).toEqual(['Person 1'])
  await takePicture(page, 'dashboard-exercise')
  await students.getByRole('link', { name: 'See it by Person 1' }).click()
  await page.getByText('One submission').waitFor()

  await page.goto(`/courses/${course}/grades?by=exercise`)
  await page.getByRole('row', { name: 'Person 1' }).getByText('Not passed').waitFor()
  await page.getByLabel('State').selectOption('Nothing handed in')
  await page.getByText('1 of 3').waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'dashboard-matrix')

  await context.addCookies([
    { name: 'language', value: 'zh-CN', url },
    { name: 'theme', value: 'dark', url },
  ])
  await page.setViewportSize({ width: 390, height: 844 })
  const seen = {
    dashboard: 'figure svg',
    [`assignments/${assignment}/exercises/corr2d`]: 'figure svg',
    'grades?by=exercise': 'table',
  }
  for (const [path, part] of Object.entries(seen)) {
    await page.goto(`/courses/${course}/${path}`)
    await page.locator(part).last().waitFor()
    await expectFits(page)
    await expectNoFaults(page)
  }
  expect(complaints).toEqual([])
  await context.close()
})

/** In the order in which they are taught. */
const lesson = ['output-shape', 'padding', 'stride', 'dilation', 'pooling', 'im2col', 'nin', 'sgd', 'corr2d']

test('of a matrix wider than the page only what is seen is made, each cell beneath its head', {
  timeout,
}, async () => {
  const { url } = stage.installation
  const instructor = (await signUp(url, 'Grace Hopper')).learner
  const course = await makeCourse(instructor)
  const ada = await signUp(url, 'Ada')
  await enrol(instructor, course, [ada])
  const exercises = lesson.map((exercise) => ({ exercise, points: 100 }))
  const assignment = await makeAssignment(instructor, course, { exercises })
  await ada.learner.judged(right, { assignment })
  const { page, complaints, context } = await stage.visit({ width: 390 })
  await signIn(context, instructor)
  await page.goto(`/courses/${course}/grades?by=exercise`)
  const row = page.getByRole('row', { name: 'Person 0' })
  const ofLast = row.getByText('Passed', { exact: true })
  await expect.poll(() => row.getByRole('cell').count()).toBeLessThan(lesson.length)
  expect(await ofLast.count()).toBe(0)

  await page.getByRole('group', { name: 'Students by exercises' }).focus()
  await page.keyboard.press('End')
  for (let count = 0; count < 30; count++) await page.keyboard.press('ArrowRight')
  await ofLast.waitFor()
  const cell = row.getByRole('cell').filter({ has: page.getByText('Passed', { exact: true }) })
  const [of, beneath] = await cell.evaluate((element) => {
    const head = element.closest('table')?.querySelector('thead th:last-child')
    // Both in one moment: the table may still be scrolling.
    return [head, element].map((part) => {
      const box = part?.getBoundingClientRect()
      return { left: box?.x, width: box?.width }
    })
  })
  expect(beneath?.width).toBeGreaterThan(0)
  expect(beneath).toEqual(of)
  expect(await cell.getAttribute('aria-colindex')).toBe(String(2 + lesson.length))
  await expectFits(page)
  await expectNoFaults(page)
  await takePicture(page, 'dashboard-matrix-narrow')
  expect(complaints).toEqual([])
  await context.close()
})
