import { expect, test } from 'vitest'
import { signIn, takePicture, write } from '../support/browser.ts'
import { enrol, makeAssignment, makeCourse, signUp } from '../support/course.ts'
import { right } from '../support/sources.ts'
import { useStage } from '../support/stage.ts'

const stage = useStage()

test('what waits for a connection is handed in for its assignment, also after a reload', {
  timeout: 90_000,
}, async () => {
  const { url } = stage.installation
  const { learner: instructor } = await signUp(url, 'Instructor')
  const course = await makeCourse(instructor)
  const assignment = await makeAssignment(instructor, course, {
    ...{ attempts: 3, exercises: [{ exercise: 'corr2d', points: 12.5 }] },
  })
  const { learner, email } = await signUp(url, 'Katherine')
  await enrol(instructor, course, [{ learner, email }])
  const { page, context } = await stage.visit({ keepsPages: true })
  await signIn(context, learner)
  await page.goto(`/exercises/corr2d?assignment=${assignment}`)
  await page.getByText('3 of 3 attempts left.').waitFor()
  await page.evaluate('navigator.serviceWorker.ready')
  await write(page, right)
  await page.getByText('Saved', { exact: true }).waitFor()
  await context.setOffline(true)
  await page.reload()
  await page.getByText('once there is a connection').waitFor()
  await page.locator('.monaco-editor .view-lines').first().getByText('export function corr2d').waitFor()
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByText('Your submission waits for the connection').first().waitFor()
  await takePicture(page, 'courses-offline')
  await page.reload()
  await page.getByText('Your submission waits for the connection').first().waitFor()
  const sent = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/api/submissions'))
  await context.setOffline(false)
  expect((await sent).postDataJSON()).toMatchObject({ exercise: 'corr2d', assignment: assignment })
  await page.getByText('Every case passes.').waitFor()
  await page.goto(`/assignments/${assignment}`)
  await page.getByText('12.5 / 12.5').waitFor()
  await context.close()
})
