// LeNet is trained in the browser: on WebGPU, by a software adapter, and in WebAssembly; and is looked into.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signIn, takePicture, write } from '../support/browser.ts'
import { enrol, makeAssignment, makeCourse, signUp } from '../support/course.ts'
import { root } from '../support/judge.ts'
import { expectFits, expectNoFaults, useStage } from '../support/stage.ts'

const stage = useStage({ hasWebGpu: true })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const table = (page: Page) => page.getByRole('region', { name: 'Two runs compared' })
const inside = (page: Page) => page.getByRole('region', { name: 'Inside the network' })

async function open(page: Page): Promise<void> {
  await page.goto('/train')
  await page.getByRole('heading', { level: 1, name: 'Train LeNet' }).waitFor()
  await page.getByLabel('Digits to learn from').selectOption('1000')
}

/** The loss at the beginning and at the end of a curve, as its text alternative tells it. */
async function lossesOf(page: Page): Promise<[first: number, last: number]> {
  const label = await page.getByRole('img', { name: /^Loss\./ }).getAttribute('aria-label')
  const [, first, last] = /this one: from (\d+\.\d+) to (\d+\.\d+)/.exec(label ?? '') ?? []
  return [Number(first), Number(last)]
}

test('WebGPU trains on the software adapter, the loss falls, and the page names the backend', {
  timeout: 180_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await open(page)
  await page.getByLabel('Backend').selectOption('webgpu')
  await page.getByText('Maximum', { exact: true }).click()
  await page.getByLabel('Optimiser').selectOption('rmsprop')
  await page.getByLabel('Batch size').selectOption('16')
  await button(page, 'Train').click()
  await page.getByText(/Computed by WebGPU on a software adapter \(.*swiftshader/).waitFor()
  await expect
    .poll(
      async () => {
        const [first, last] = await lossesOf(page)
        return last < first - 0.1
      },
      { timeout: 120_000 },
    )
    .toBe(true)
  await takePicture(page, 'training-webgpu')
  expect(complaints).toEqual([])
  await context.close()
})

test('WebAssembly trains, pauses, continues and stops; a digit drawn by keyboard is read; two runs are compared', {
  timeout: 120_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await open(page)
  await page.getByLabel('Learning rate').fill('0.003x')
  await page.getByText('The learning rate is a number from').waitFor()
  expect(await button(page, 'Train').isDisabled()).toBe(true)
  await page.getByLabel('Learning rate').fill('3e-3')
  await button(page, 'Train').click()
  await page.getByText('WebGPU has only a software adapter here').waitFor()
  await page.getByText(/^Training: epoch 2 of 6/).waitFor()
  await button(page, 'Pause').click()
  await page.getByText(/^Paused in epoch/).waitFor()
  await drawSeven(page)
  await inside(page)
    .getByText(/^It reads a/)
    .waitFor()
  const pictures = await inside(page).getByRole('img').all()
  expect(await Promise.all(pictures.map((one) => one.getAttribute('aria-label')))).toEqual([
    'Filters: 6 of 5×5',
    'Convolution 1: 6 of 28×28',
    'Pooling 1: 6 of 14×14',
    'Convolution 2: 16 of 10×10',
    'Pooling 2: 16 of 5×5',
    expect.stringMatching(/^Tints/),
  ])
  await button(page, 'Continue').click()
  await page.getByText('Done: 6 epochs.').waitFor({ timeout: 60_000 })
  const [first, last] = await lossesOf(page)
  expect(last).toBeLessThan(0.5 * first)
  await page.getByRole('grid', { name: 'Confusion matrix' }).waitFor()

  await button(page, 'The plateau').click()
  await page.getByLabel('Digits to learn from').selectOption('1000')
  await button(page, 'Train again').click()
  await page.getByText('this is the plateau').waitFor({ timeout: 60_000 })
  await button(page, 'Stop').click()
  await page.getByText(/^Stopped in epoch \d of 5/).waitFor()
  await table(page).getByRole('row', { name: 'Activation (differs) Sigmoid ReLU' }).waitFor()
  await table(page).getByRole('row', { name: 'Pooling Average Average' }).waitFor()
  await button(page, 'Forget the last run').click()
  await table(page).waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await context.close()
})

test('saved weights are loaded on another device, damaged ones are not; at both widths and in both themes the page is without fault', {
  timeout: 120_000,
}, async () => {
  const desk = await stage.visit({ width: 1280, colorScheme: 'light' })
  await open(desk.page)
  await button(desk.page, 'Train').click()
  await desk.page.getByText(/^Training: epoch 2 of 6/).waitFor()
  await button(desk.page, 'Stop').click()
  await desk.page.getByText(/^Stopped in epoch/).waitFor()
  const right = await desk.page.getByText(/of 1,000 right/).innerText()
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    button(desk.page, 'Save to a file').click(),
  ])
  const bytes = await readFile(await download.path())
  await expectNoFaults(desk.page)
  await expectFits(desk.page)
  await takePicture(desk.page, 'training-1280-light')
  expect(desk.complaints).toEqual([])
  await desk.context.close()

  const { page, complaints, context } = await stage.visit({ width: 390, colorScheme: 'dark' })
  await open(page)
  await expectNoFaults(page)
  const file = page.locator('input[type="file"]')
  const damaged = bytes.subarray(0, bytes.length - 1)
  await file.setInputFiles({ name: 'half.weights', mimeType: '', buffer: damaged })
  await page.getByText('That file is damaged').waitFor()
  await file.setInputFiles({ name: 'mine.weights', mimeType: '', buffer: bytes })
  await page.getByText('Loaded from mine.weights.').waitFor()
  expect(await page.getByText(/of 1,000 right/).innerText()).toBe(right)
  await page
    .getByRole('button', { name: /look inside$/ })
    .first()
    .click()
  await inside(page)
    .getByText(/^It reads a/)
    .waitFor()
  await expectNoFaults(page)
  await expectFits(page)
  await takePicture(page, 'training-390-dark')
  expect(complaints).toEqual([])
  await context.close()
})

test('the network and the plan of a run are trained here, and the weights handed in; a plan beyond the budget is refused at once', {
  timeout: 240_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  const { url } = stage.installation
  const [teacher, student] = [await signUp(url, 'Teacher'), await signUp(url, 'Ada')]
  const course = await makeCourse(teacher.learner)
  await enrol(teacher.learner, course, [student])
  const exercises = [{ exercise: 'lenet-training', points: 10 }]
  const assignment = await makeAssignment(teacher.learner, course, { title: 'Digits', exercises })
  await signIn(context, student.learner)
  await page.goto(`/exercises/lenet-training?assignment=${assignment}`)
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  const solution = readFileSync(join(root, 'exercises/lenet-training/solution.ts'), 'utf8')
  await write(page, solution.replace('epochs: 4', 'epochs: 1_000_000'))
  await page.keyboard.press('Control+Enter')
  await page.getByText(/^This plan computes .* times what a training may take/).waitFor()
  await write(page, solution.replace('filters: 6,', 'filters: 7,').replace('epochs: 4', 'epochs: 2'))
  await page.keyboard.press('Control+Enter')
  await page.getByText('adam, learning rate 0.003, batches of 64, 2 epochs').waitFor()
  await expectNoFaults(page)
  await takePicture(page, 'training-planned')
  await page.getByRole('link', { name: 'Train it in this browser' }).click()

  await page.getByRole('heading', { level: 1, name: 'Train LeNet' }).waitFor()
  await page.getByRole('cell', { name: /filters 7, kernelSize 5×5/ }).waitFor()
  await expectNoFaults(page)
  await expectFits(page)
  await takePicture(page, 'training-own')
  await page.getByLabel('Backend').selectOption('wasm')
  await button(page, 'Train').click()
  await page.getByText('Done: 2 epochs.').waitFor({ timeout: 120_000 })
  await inside(page).getByRole('img', { name: 'Filters: 7 of 5×5' }).waitFor()
  await button(page, 'Submit to the grader').click()
  await page.getByRole('link', { name: 'see what the grader measures' }).click()
  await page.getByText('trained elsewhere, measured here').waitFor({ timeout: 60_000 })
  await page.getByText(/% of the held-out digits are read rightly/).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Digits', exact: true }).first().waitFor()
  const { body } = await student.learner.ask(`/api/courses/${course}/grades/me`)
  expect(body.assignments).toMatchObject([{ id: assignment, exercises: [{ attempts: 1 }] }])

  // What is chosen by hand takes its place, until it is asked for again.
  await page.goto('/train')
  await page.getByLabel('Optimiser').waitFor()
  await button(page, 'My network').click()
  await page.getByRole('cell', { name: /filters 7, kernelSize 5×5/ }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

/** A bar and a slanting stem, with the pen set down and lifted by Space. */
async function drawSeven(page: Page): Promise<void> {
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key)
  }
  await page.getByRole('application', { name: /^Sheet for a digit/ }).focus()
  await press('ArrowUp', 8)
  await press('ArrowLeft', 6)
  await press('Space', 1)
  await page.getByText('Pen is down').waitFor()
  await press('ArrowRight', 11)
  for (let step = 0; step < 8; step++) {
    await press('ArrowDown', 2)
    await press('ArrowLeft', 1)
  }
  await press('Space', 1)
  await page.getByText('Pen is up').waitFor()
}
