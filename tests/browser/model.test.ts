// An exercise whose submissions build a network: its library in the editor and in a run, and two tables side by side.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { takePicture, write } from '../support/browser.ts'
import { root } from '../support/judge.ts'
import { mistaken } from '../support/sources.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const timeout = 90_000
const right = readFileSync(join(root, 'exercises/lenet-model/solution.ts'), 'utf8')

const marked = (page: Page) => page.locator('table.layers tr[data-mark="first-wrong"]')

test('the first layer that differs is marked in a run and in the verdict, and the mistake is named', {
  timeout,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await page.goto('/exercises/lenet-model')
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  expect(await page.getByRole('tab').allInnerTexts()).not.toContain('Step through')
  await write(page, mistaken('lenet-model', 'unpadded'))
  await page.keyboard.press('Control+Enter')
  await page.getByText('Layer 1, a convolution: padding is 0; 2+2 is wanted.').waitFor()
  expect(await marked(page).locator('td').allInnerTexts()).toEqual([
    expect.stringContaining('24×24×6'),
    expect.stringContaining('28×28×6'),
  ])
  await expectNoFaults(page)
  await takePicture(page, 'model-unpadded')

  await page.keyboard.press('Control+Shift+Enter')
  await page.getByRole('heading', { name: 'The first convolution is not padded' }).waitFor()
  await marked(page).waitFor()
  await write(page, right)
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByText('Every case passes.').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('the editor knows the library by its own types', { timeout }, async () => {
  const { page, context } = await stage.visit()
  await page.goto('/exercises/lenet-model')
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  await write(page, right.replace('filters: 6', "filters: 'six'"))
  await expect.poll(() => page.locator('.squiggly-error').count()).toBe(1)
  await write(page, right)
  await expect.poll(() => page.locator('.squiggly-error').count()).toBe(0)
  await context.close()
})

test('two tables fit on a phone, light and dark', { timeout }, async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await stage.visit({ width: 390, colorScheme })
    await page.goto('/exercises/lenet-model')
    await page
      .getByRole('button', { name: 'Code' })
      .or(page.getByRole('tab', { name: 'Code' }))
      .first()
      .click()
    await page.locator('.monaco-editor .view-lines').first().waitFor()
    await write(page, mistaken('lenet-model', 'max-pooling'))
    await page.keyboard.press('Control+Enter')
    await marked(page).waitFor()
    await expectFits(page)
    await expectNoFaults(page)
    await takePicture(page, `model-narrow-${colorScheme}`)
    await context.close()
  }
})
