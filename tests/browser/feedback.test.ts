// Comments on what was handed in, a dispute, and which submission counts: by whoever teaches and whoever learns, each in their browser.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signIn, takePicture } from '../support/browser.ts'
import { enrol, makeAssignment, makeCourse, signUp } from '../support/course.ts'
import { flipped, right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const line = (page: Page, number: number) =>
  page.getByRole('button', { name: `Comment on line ${number}`, exact: true })
const field = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Comment on line ${number}`, exact: true })

test('comments are drafted and released, a verdict is disputed and answered, another submission counts', {
  timeout: 120_000,
}, async () => {
  const { url } = stage.installation
  const [teacher, ada, ben] = [
    await signUp(url, 'Grace Hopper'),
    await signUp(url, 'Ada Lovelace'),
    await signUp(url, 'Alan Turing'),
  ]
  const course = await makeCourse(teacher.learner)
  await enrol(teacher.learner, course, [ada, ben])
  const assignment = await makeAssignment(teacher.learner, course, { counting: 'chosen' })
  await ada.learner.judged(flipped, { assignment })
  const best = await ada.learner.submitted(right, { assignment })
  for (const [learner, id] of [
    [ada.learner, best],
    [ben.learner, await ben.learner.submitted(right, { assignment })],
  ] as const)
    await learner.verdict(id)
  await teacher.learner.post(`/api/courses/${course}/saved-comments`, {
    body: 'Name this after what it holds.',
  })
  const staff = await stage.visit()
  const student = await stage.visit()
  await signIn(staff.context, teacher.learner)
  await signIn(student.context, ada.learner)

  const { page } = staff
  await page.goto(`/assignments/${assignment}`)
  await page.getByRole('link', { name: 'Read submissions' }).click()
  await expectNoFaults(page)
  await takePicture(page, 'feedback-work')
  await page.getByRole('link', { name: 'Person 0' }).click()
  await page.getByText('This is the first student.').waitFor()
  expect(page.url()).toContain(best)

  // By keys alone: the numbers are one stop, the arrows go from line to line.
  await line(page, 1).focus()
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await field(page, 3).fill('Say why.\nThe shape is not obvious.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('article', { name: 'Draft of a comment on line 3' }).waitFor()
  await line(page, 5).click()
  await page.getByRole('button', { name: 'Insert …' }).click()
  await page.getByLabel('Find by its words').fill('HOLDS')
  await expectNoFaults(page)
  await takePicture(page, 'feedback-editor')
  await page.getByRole('button', { name: 'Name this after what it holds.', exact: true }).click()
  expect(await field(page, 5).inputValue()).toBe('Name this after what it holds.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('article', { name: 'Draft of a comment on line 5' }).waitFor()

  // Somebody else changes the first of them meanwhile.
  const drafts = (await teacher.learner.ask(`/api/handed-in/${best}`)).body.comments
  await page.getByRole('article', { name: 'line 3' }).getByRole('button', { name: 'Edit' }).click()
  await field(page, 3).fill('Mine')
  await teacher.learner.send('PUT', `/api/handed-in/${best}/comments/${drafts[0].id}`, {
    ...{ revision: 1, body: 'Theirs <script>alert(1)</script>' },
  })
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('blockquote').filter({ hasText: 'Theirs' }).waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'feedback-conflict')
  await page.getByRole('button', { name: 'Take this text' }).click()
  expect(await field(page, 3).inputValue()).toBe('Theirs <script>alert(1)</script>')
  await page.getByRole('button', { name: 'Cancel' }).click()

  await student.page.goto(`/submissions/${best}`)
  await student.page.getByText('handed in for Windows').waitFor()
  expect(await student.page.getByText('Theirs').count()).toBe(0)
  await page.getByRole('button', { name: 'Release 2 comments' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Release 2 comments' }).click()
  await page.getByText('2 comments are released on one submission.').waitFor()
  await takePicture(page, 'feedback-released')

  await page.getByRole('button', { name: /^Compare with the submission of/ }).click()
  await page.getByRole('dialog').locator('.monaco-diff-editor .view-lines').first().waitFor()
  await takePicture(page, 'feedback-diff')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('n')
  await page.getByText('This is the last student.').waitFor()
  await page.keyboard.press('p')
  await page.getByText('This is the first student.').waitFor()

  const own = student.page
  await own.goto(`/courses/${course}`)
  await own.getByText('2 new comments').waitFor()
  await own.getByRole('link', { name: 'Windows' }).click()
  await own.getByText('2 new comments').first().waitFor()
  await expectNoFaults(own)
  await takePicture(own, 'feedback-assignment')
  await own.goto('/submissions')
  await own.getByText('2 new comments').waitFor()
  await takePicture(own, 'feedback-submissions')
  const read = own.waitForResponse((response) => response.url().endsWith('/comments/read'))
  await own.goto(`/submissions/${best}`)
  await own.getByRole('article', { name: 'Comment on line 3' }).getByText('Theirs').waitFor()
  await own.getByRole('article', { name: 'Comment on line 5' }).waitFor()
  await read
  await expectNoFaults(own)
  await takePicture(own, 'feedback-own')
  await own.goto('/submissions')
  await own.getByRole('link', { name: 'Windows' }).first().waitFor()
  expect(await own.getByText('new comments').count()).toBe(0)

  await own.goto(`/submissions/${best}`)
  await own.getByText('This submission counts.').waitFor()
  await own.getByText('Dispute the verdict').click()
  await own.getByLabel('Why it is wrong').fill('It pads as it should <img src=x onerror=alert(1)>.')
  await own.getByRole('button', { name: 'Send' }).click()
  await own.getByText('It is not answered yet.').waitFor()
  await page.getByRole('link', { name: 'Disputes' }).click()
  await page.getByText('One waits for an answer').waitFor()
  await takePicture(page, 'feedback-disputes')
  await page.getByRole('link', { name: 'Cross-correlation in two dimensions' }).click()
  await page.getByText('It pads as it should <img src=x onerror=alert(1)>.').waitFor()
  await page
    .getByRole('textbox', { name: 'Answer' })
    .fill('It does not <script>alert(1)</script> pad at all.')
  await takePicture(page, 'feedback-answer')
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await page.getByText('The student disputed this verdict').waitFor()
  await own.reload()
  await own.getByText('It does not <script>alert(1)</script> pad at all.').waitFor()
  await takePicture(own, 'feedback-answered')

  await own.goto(`/assignments/${assignment}`)
  await own.getByRole('button', { name: /^Let submission 1 of/ }).click()
  await own.getByRole('button', { name: /^Let submission 2 of/ }).waitFor()
  await own.goto(`/submissions/${best}`)
  await own.getByText('of yours counts now.').waitFor()

  // On a phone in the dark, in Chinese, without names.
  const {
    revision,
    id: _,
    courseId: __,
    pins: ___,
    ...fields
  } = (await teacher.learner.ask(`/api/assignments/${assignment}`)).body
  await teacher.learner.send('PUT', `/api/assignments/${assignment}`, {
    ...{
      revision,
      fields: { ...fields, isAnonymous: true, exercises: [{ exercise: 'corr2d', points: 10 }] },
    },
  })
  for (const [who, paths] of [
    [
      teacher.learner,
      [`/handed-in/${best}`, `/assignments/${assignment}/work`, `/courses/${course}/disputes`],
    ],
    [ada.learner, [`/submissions/${best}`, `/assignments/${assignment}`, '/submissions']],
  ] as const) {
    const visit = await stage.visit({ width: 390, colorScheme: 'dark' })
    await signIn(visit.context, who, { language: 'zh-CN' })
    for (const [index, path] of paths.entries()) {
      await visit.page.goto(path)
      await visit.page.getByRole('heading', { level: 1 }).waitFor()
      await expectFits(visit.page)
      await expectNoFaults(visit.page)
      await takePicture(visit.page, `feedback-narrow-${path.split('/')[1]}-${index}`)
      if (who === teacher.learner) expect(await visit.page.content()).not.toContain('Person 0')
    }
    expect(visit.complaints).toEqual([])
    await visit.context.close()
  }
  // A browser complains of what the second of two writers was told.
  expect(staff.complaints).toEqual([expect.stringMatching(/409 .*\/comments\//)])
  expect(student.complaints).toEqual([])
  await staff.context.close()
  await student.context.close()
})
