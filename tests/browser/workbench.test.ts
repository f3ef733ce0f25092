// The exercise page as a place to stay: its panes, tabs, commands and keys, the solution, and two sources side by side.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { command, type Look, takePicture, write } from '../support/browser.ts'
import { flipped, right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const timeout = 90_000

async function open(look?: Look, path = '/exercises/corr2d') {
  const visited = await stage.visit(look)
  await visited.page.goto(path)
  await visited.page.locator('.monaco-editor .view-lines').first().waitFor({ state: 'attached' })
  return visited
}

async function submit(page: Page, source: string): Promise<void> {
  await write(page, source)
  await page.keyboard.press('Control+Shift+Enter')
  const name = source === right ? 'Every case passes.' : 'The kernel is flipped'
  await page.getByRole('heading', { name }).waitFor()
}

const codeOf = (page: Page) =>
  page
    .locator('.monaco-editor .view-lines')
    .first()
    .innerText()
    .then((text) => text.replaceAll('\u00a0', ' '))

test('panes are resized by the keyboard, kept across a reload, and reset by a double click', {
  timeout,
}, async () => {
  const { page, complaints, context } = await open()
  const sizes = async () => {
    const [reading, code] = await Promise.all(
      ['pane-reading', 'pane-code'].map((id) => page.locator(`#${id}`).boundingBox()),
    )
    return { width: Math.round(reading?.width ?? 0), height: Math.round(code?.height ?? 0) }
  }
  const usual = await sizes()
  const handle = page.getByRole('separator', { name: 'Width of the exercise’s text' })
  await handle.focus()
  for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowLeft')
  await page.getByRole('separator', { name: 'Height of the code' }).focus()
  await page.keyboard.press('ArrowUp')
  const resized = await sizes()
  expect(resized.width).toBeLessThan(usual.width - 50)
  expect(resized.height).toBeLessThan(usual.height - 20)

  await page.reload()
  await page.locator('#pane-code').waitFor()
  expect(await sizes()).toEqual(resized)
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  expect(await sizes()).toEqual(resized)
  await page.getByRole('separator', { name: 'Width of the exercise’s text' }).dblclick()
  await expect.poll(async () => (await sizes()).width).toBe(usual.width)
  await page.reload()
  await page.locator('#pane-code').waitFor()
  expect((await sizes()).width).toBe(usual.width)
  expect(complaints).toEqual([])
  await context.close()
})

test('as the server makes it, the page has no fault that axe finds', { timeout }, async () => {
  const { page, context } = await stage.visit()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/exercises/corr2d')
  await page.locator('#pane-reading').waitFor()
  await expectNoFaults(page)
  await context.close()
})

test('the palette runs a command, leads to an exercise and shows nothing that cannot be done', {
  timeout,
}, async () => {
  const { page, complaints, context } = await open()
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: 'Compare your code with your last submission' }).waitFor({
    state: 'detached',
  })
  await page.keyboard.press('Escape')
  await command(page, 'Run the visible cases')
  await page.getByText('Error: not implemented').first().waitFor()

  await command(page, 'Go to the editor')
  await page.locator('.monaco-editor.focused').waitFor()
  await page.keyboard.type('// typed')
  await expect.poll(() => codeOf(page)).toContain('// typed')
  await page.keyboard.press('Alt+Shift+R')
  const focused = 'document.activeElement.getAttribute("aria-labelledby")'
  await expect.poll(() => page.evaluate(focused)).toBe('results')

  await command(page, 'Show the next hint')
  await page.getByRole('tab', { name: 'Hints', selected: true }).waitFor()
  await page.getByRole('button', { name: 'Show another hint (2 of 3)' }).waitFor()
  await command(page, 'Dark colours')
  await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
  await command(page, 'Maximum and average pooling')
  await page.waitForURL('**/exercises/pooling')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await command(page, 'Go to your submissions')
  await page.waitForURL('**/submissions')
  expect(complaints).toEqual([])
  await context.close()
})

test('? lists the keys, but not where somebody types, and can be switched off', { timeout }, async () => {
  const { page, complaints, context } = await open()
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.type('?')
  await expect.poll(() => codeOf(page)).toContain('?')
  await page.keyboard.press('Alt+Shift+R')
  await page.keyboard.press('?')
  await list.getByText('Ctrl+Shift+Enter').waitFor()
  await list.getByRole('checkbox').press('Space')
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  await command(page, 'Keyboard shortcuts')
  await list.getByRole('checkbox', { checked: false }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('Ctrl+S formats the code and saves the draft at once', { timeout }, async () => {
  const { page, complaints, context } = await open()
  await write(page, 'export function corr2d(X:Matrix,K:Matrix):Matrix{return X}')
  await page.keyboard.press('Control+s')
  await page.getByRole('status').getByText('Saved').waitFor()
  await expect.poll(() => codeOf(page)).toContain('(X: Matrix, K: Matrix): Matrix { return X }')
  const kept = 'localStorage.getItem("receptive:draft:corr2d")'
  await expect.poll(() => page.evaluate(kept)).toContain('K: Matrix): Matrix {')
  await takePicture(page, 'saved')
  expect(complaints).toEqual([])
  await context.close()
})

test('an example is stepped through, by keyboard alone: the window slides and the result fills up', {
  timeout,
}, async () => {
  const { page, complaints, context } = await open({}, '/exercises/corr2d#step-through')
  const slider = page.getByRole('slider', { name: 'Cell of the result' })
  const sum = page.getByRole('tabpanel').locator('.sum')
  await expect.poll(() => sum.innerText()).toBe('0·0 + 1·1 + 3·2 + 4·3 = 19')
  await slider.press('ArrowRight')
  await expect.poll(() => sum.innerText()).toBe('1·0 + 2·1 + 4·2 + 5·3 = 25')
  const result = page.getByRole('tabpanel').getByRole('grid', { name: 'Result' })
  const cells = async () => (await result.locator('tbody td').allInnerTexts()).map((text) => text.trim())
  expect((await cells()).slice(0, 2)).toEqual(['19', '25'])
  expect((await cells()).filter((text) => text.includes('not yet'))).toHaveLength(2)
  await page.getByRole('button', { name: 'Play', exact: true }).press('Enter')
  await expect.poll(() => sum.innerText(), { timeout: 10_000 }).toBe('4·0 + 5·1 + 7·2 + 8·3 = 43')
  expect(await cells()).toEqual(['19', '25', '37', '43'])
  expect(complaints).toEqual([])
  await context.close()
})

test('tabs are walked by the arrows, stand in the address and are opened by it', { timeout }, async () => {
  const { page, complaints, context } = await open({}, '/exercises/corr2d#submissions')
  await page.getByText('None yet.').waitFor()
  await page.getByRole('tab', { name: 'Submissions' }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Show a hint' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#hints')
  await page.keyboard.press('Home')
  await page.getByRole('heading', { name: 'Worked example' }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
  expect(complaints).toEqual([])
  await context.close()
})

test('the solution opens on asking, by keyboard alone, and what is submitted then is marked', {
  timeout,
}, async () => {
  const { page, complaints, context } = await open()
  const refused = await page.request.get('/api/exercises/corr2d/solution')
  expect(refused.status()).toBe(401)
  await submit(page, flipped)
  expect((await page.request.get('/api/exercises/corr2d/solution')).status()).toBe(403)

  await command(page, 'Show the solution')
  const ask = page.getByRole('button', { name: 'Show me the solution' })
  await ask.press('Enter')
  await page.getByRole('alertdialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'The solution' }).waitFor({ state: 'detached' })
  await ask.press('Enter')
  await page.getByRole('button', { name: 'Show it' }).press('Enter')
  await page.getByRole('region', { name: 'The solution' }).getByText('function sizeOf').waitFor()
  await page.getByText('You asked for it').waitFor()
  await takePicture(page, 'solution-asked')

  await submit(page, right)
  await command(page, 'Show your submissions')
  await expect.poll(() => page.getByText('after the solution was seen').count()).toBe(1)
  await page.reload()
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  await command(page, 'Show the solution')
  await page.getByRole('region', { name: 'The solution' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('the solution opens after passing, without a mark, and lies beside one’s own', { timeout }, async () => {
  const { page, complaints, context } = await open()
  await submit(page, right)
  await command(page, 'Show the solution')
  await page.getByText('One way to do it').waitFor()
  await page.getByRole('button', { name: 'Compare with my code' }).press('Enter')
  await page.getByRole('dialog', { name: 'Compare' }).getByRole('heading', { name: 'The solution' }).waitFor()
  await page.keyboard.press('Escape')
  await submit(page, flipped)
  await command(page, 'Show your submissions')
  await page.getByRole('checkbox').nth(1).waitFor()
  expect(await page.getByText('after the solution was seen').count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('two submissions are compared, with their verdicts, and one is put back', { timeout }, async () => {
  const { page, complaints, context } = await open()
  await submit(page, flipped)
  await submit(page, right)
  await command(page, 'Show your submissions')
  const choices = page.getByRole('checkbox', { name: /Compare the submission/ })
  await expect.poll(() => choices.count()).toBe(2)
  for (const index of [0, 1]) await choices.nth(index).press('Space')
  await page.getByRole('button', { name: 'Compare the two' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Compare' })
  await dialog.locator('.monaco-diff-editor .line-insert').first().waitFor()
  expect(await dialog.getByText(/^(Accepted|Wrong answer)$/).allInnerTexts()).toEqual([
    'Wrong answer',
    'Accepted',
  ])
  await takePicture(page, 'compare-two')
  await dialog.getByRole('button', { name: 'Put back into the editor' }).first().press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => codeOf(page)).toContain('The kernel is flipped')

  await command(page, 'Compare your code with your last submission')
  await dialog.getByRole('heading', { name: 'The code in the editor' }).waitFor()
  await page.keyboard.press('Escape')
  expect(complaints).toEqual([])
  await context.close()
})

test('of two drafts that disagree both are shown before one is chosen', { timeout }, async () => {
  const { page: first, context } = await open()
  await write(first, '// of the first tab')
  await first.keyboard.press('Control+s')
  const second = await context.newPage()
  await second.goto('/exercises/corr2d')
  await second.locator('.monaco-editor .view-lines').first().getByText('// of the first tab').waitFor()
  for (const tab of [first, second]) await tab.locator('.monaco-editor .view-lines').first().click()
  await Promise.all([first.keyboard.type('A'), second.keyboard.type('B')])
  const asked = await Promise.race(
    [first, second].map(async (tab) => {
      await tab.getByRole('button', { name: 'Compare', exact: true }).waitFor()
      return tab
    }),
  )
  await asked.getByRole('button', { name: 'Compare', exact: true }).press('Enter')
  const dialog = asked.getByRole('dialog', { name: 'Compare' })
  await dialog.locator('.monaco-diff-editor .line-insert').first().waitFor()
  await takePicture(asked, 'compare-drafts')
  await dialog.getByRole('button', { name: 'Keep mine' }).press('Enter')
  await asked.getByText('This draft was changed').waitFor({ state: 'detached' })
  const kept = asked === first ? 'A' : 'B'
  await expect.poll(() => codeOf(asked)).toContain(kept)
  // The other one takes it, or has typed meanwhile and is asked in its turn.
  const other = asked === first ? second : first
  const taken = other.locator('.monaco-editor .view-lines').first().getByText(new RegExp(kept))
  await taken.or(other.getByText('This draft was changed in another tab')).first().waitFor()
  await context.close()
})

test.each([
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const)(
  'at $width px, $colorScheme, axe finds no fault, and nothing is beyond the edge: palette, keys, tabs, comparison',
  {
    timeout: 180_000,
  },
  async (look) => {
    const { page, complaints, context } = await stage.visit(look)
    await page.request.post('/api/auth/sign-in/anonymous', { data: {} })
    for (const source of [flipped, right])
      await page.request.post('/api/submissions', {
        data: { exercise: 'corr2d', source, idempotencyKey: crypto.randomUUID() },
      })
    await page.request.post('/api/exercises/corr2d/solution')
    await page.goto('/exercises/corr2d')
    await page.locator('.monaco-editor .view-lines').first().waitFor({ state: 'attached' })
    const expectGood = async (name: string) => {
      await expectNoFaults(page)
      await expectFits(page)
      await takePicture(page, `${name}-${look.width}-${look.colorScheme}`)
    }

    await page.keyboard.press('Control+k')
    await page.getByRole('option', { name: 'Maximum and average pooling' }).waitFor()
    await expectGood('palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await expectGood('shortcuts')
    await page.keyboard.press('Escape')

    for (const name of ['Step through', 'Hints', 'Solution', 'Submissions']) {
      await page.getByRole('tab', { name }).click()
      await page.getByRole('tab', { name, selected: true }).waitFor()
      if (name === 'Step through') await page.getByRole('tabpanel').locator('.sum').waitFor()
      if (name === 'Solution') await page.getByRole('region', { name: 'The solution' }).waitFor()
      await expectGood(`tab-${name}`)
    }
    for (const index of [0, 1]) await page.getByRole('checkbox').nth(index).press('Space')
    await page.getByRole('button', { name: 'Compare the two' }).press('Enter')
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor()
    await expectGood('compare')
    expect(complaints).toEqual([])
    await context.close()
  },
)
