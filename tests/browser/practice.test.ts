// The main job, in a real browser, on the real product: write, run, submit, be told why, and keep the work.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openAccountMenu, takePicture, type Visit, write } from '../support/browser.ts'
import { flipped, mistaken, right, starter } from '../support/sources.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const cells = (page: Page, title: string) =>
  page.getByRole('grid', { name: title }).first().locator('tbody td').allInnerTexts()
const numbers = async (page: Page, title: string) =>
  (await cells(page, title)).map((text) => Number(/-?\d+/.exec(text.replace('−', '-'))?.[0]))

async function openExercise(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Cross-correlation in two dimensions' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Cross-correlation in two dimensions' }).waitFor()
  await page.locator('.monaco-editor .view-lines').first().waitFor()
}

async function submit(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+Enter')
}

const listed = (page: Page) => page.locator('main a[href^="/submissions/"]').count()

test('the starter has no fault that the editor would show; what knows TypeScript comes once somebody writes', {
  timeout: 60_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await openExercise(page)
  const knowing = () => page.workers().filter((worker) => worker.url().includes('/ts.worker.js')).length
  const faults = () => page.locator('.squiggly-error').count()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Error: not implemented').first().waitFor()
  expect(knowing()).toBe(0)
  await page.reload()
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  await write(page, `${starter}\nconst wrong: number = 'a word'\n`)
  await expect.poll(faults).toBe(1)
  expect(knowing()).toBe(1)
  await write(page, starter)
  await expect.poll(faults).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('open the map, run the starter, see the flipped kernel named, mend it, and keep both submissions in an account', {
  timeout: 120_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await openExercise(page)
  await page.getByRole('button', { name: 'Run' }).click()
  await page.getByText('Error: not implemented').first().waitFor()
  await takePicture(page, 'starter-run')

  await write(page, flipped)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('grid', { name: 'Yours' }).first().waitFor()
  expect(await numbers(page, 'Yours')).toEqual([5, 11, 23, 29])
  expect(await numbers(page, 'Expected')).toEqual([19, 25, 37, 43])
  await takePicture(page, 'flipped-run')

  await submit(page)
  await page.getByRole('heading', { name: 'The kernel is flipped' }).waitFor()
  await takePicture(page, 'flipped-submitted')

  await write(page, right)
  await submit(page)
  await page.getByText('Every case passes.').waitFor()
  await takePicture(page, 'accepted')

  await page.reload()
  await page.goto('/submissions')
  await expect.poll(() => listed(page)).toBe(2)

  await page.getByRole('link', { name: 'Sign in' }).first().click()
  const form = page.locator('form', { has: page.getByLabel('Name') })
  await page.getByText(/submissions made on this computer/).waitFor()
  await page.getByLabel(/Yes/).check()
  await form.getByLabel('Name').fill('Ada <script>alert(1)</script>')
  await form.getByLabel('E-mail').fill('ada@example.org')
  await form.getByLabel('Password').fill('correlation is not convolution')
  await form.getByRole('button', { name: 'Create an account' }).click()
  await page.getByRole('button', { name: /Account of Ada/ }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/submissions')
  await expect.poll(() => listed(page)).toBe(2)
  await takePicture(page, 'submissions-signed-in')

  await openAccountMenu(page, 'Ada')
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
  await page.goto('/submissions')
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
  expect(await listed(page)).toBe(0)
  expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain('corr2d(')
  expect(complaints).toEqual([])
  await context.close()
})

test('a loop without an end hangs neither the page nor the next run', { timeout: 60_000 }, async () => {
  const { page, context } = await stage.visit()
  await openExercise(page)
  await write(page, 'export function corr2d() { for (;;); }')
  await page.keyboard.press('Control+Enter')
  const stalledMs = await page.evaluate(async () => {
    let longest = 0
    let last = performance.now()
    for (let tick = 0; tick < 20; tick++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }
    return longest
  })
  expect(stalledMs).toBeLessThan(2_000)
  await page.getByText('Time limit').first().waitFor()
  await write(page, right)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: '2 of 2 visible cases pass' }).waitFor()
  await context.close()
})

test('a double click submits once', { timeout: 60_000 }, async () => {
  const { page, context } = await stage.visit()
  await openExercise(page)
  await write(page, right)
  await page.getByRole('button', { name: 'Submit' }).dblclick()
  await page.getByText('Every case passes.').waitFor()
  await page.goto('/submissions')
  await expect.poll(() => listed(page)).toBe(1)
  await context.close()
})

test('of a result that is an object, the wrong field is told and marked', { timeout: 60_000 }, async () => {
  const { page, complaints, context } = await stage.visit()
  await page.goto('/exercises/convolution-gradient')
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  await write(page, mistaken('convolution-gradient', 'flipped-kernel-gradient'))
  await submit(page)
  await page.getByRole('heading', { name: 'The gradient of the kernel comes out flipped' }).waitFor()
  await page.getByText('The value in dK, row 0, column 0 is 67; 27 is expected.').first().waitFor()
  expect(await numbers(page, 'Yours, dK')).toEqual([67, 57, 37, 27])
  await takePicture(page, 'object-result')
  expect(complaints).toEqual([])
  await context.close()
})

describe.each([
  // Each kind of figure is looked at once.
  { width: 1280, colorScheme: 'light', figures: ['convolution-gradient', 'image-filters', 'activations'] },
  { width: 390, colorScheme: 'dark', figures: ['residual-block', 'mlp-parameters', 'edge-detection'] },
] as const)('at $width px, $colorScheme', (look) => {
  /** One for all: what the pages share is loaded once. */
  let visiting: Visit
  beforeAll(async () => {
    visiting = await stage.visit(look)
  })

  test.each([
    ...['/', '/exercises/corr2d', '/submissions', '/sign-in', '/nothing-here'],
    ...look.figures.map((slug) => `/exercises/${slug}`),
  ])('%s has no fault that axe finds, and nothing beyond the edge', { timeout: 60_000 }, async (path) => {
    const { page, complaints } = visiting
    await page.goto(path)
    await page.locator('main h1:not([role=status] *)').first().waitFor()
    if (path.includes('corr2d') && look.width > 1_000)
      await page.locator('.monaco-editor .view-lines').first().waitFor()
    await expectNoFaults(page)
    await expectFits(page)
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
    await takePicture(
      page,
      `${path.replaceAll('/', '-').slice(1) || 'map'}-${look.width}-${look.colorScheme}`,
    )
  })
})
