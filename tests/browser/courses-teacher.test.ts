// What an instructor of a large course sees, and of any on a phone. The way through a course is told in course-story.test.ts.
import { expect, test } from 'vitest'
import { signIn, takePicture } from '../support/browser.ts'
import { assignmentFields, csvOf, makeAssignment, makeCourse, rosterOf, signUp } from '../support/course.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const timeout = 70_000

test('all of it fits on a phone in the dark, in Chinese', { timeout }, async () => {
  const { learner: instructor } = await signUp(stage.installation.url, 'Grace Hopper')
  const course = await makeCourse(instructor, { graceDays: 3 })
  const rows = Array.from({ length: 60 }, (_, index) => [
    `student${index}@example.edu`,
    `学生 ${index}`,
    `${index % 4}`,
  ])
  const { page, complaints, context } = await stage.visit({ width: 390, colorScheme: 'dark' })
  await signIn(context, instructor, { language: 'zh-CN' })
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
  const { page, context } = await stage.visit()
  await signIn(context, instructor)
  await page.goto(`/courses/${course}/roster`)
  const buffer = csvOf([['email', 'name'], ...rows])
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer }
  await page.getByLabel('CSV file').setInputFiles(file)
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
