// The playground, without an account: what one sets is what one reads, and what others see by the link.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { takePicture } from '../support/browser.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const example = '#operation=correlation&x=0,1,2;3,4,5;6,7,8&k=0,1;2,3&padding=0,0&stride=1,1&dilation=1,1'
const onPicture =
  '#operation=correlation&picture=house&k=-1,0,1;-2,0,2;-1,0,1&padding=2,2&stride=1,1&dilation=1,1'

const spin = (page: Page, name: string) => page.getByRole('spinbutton', { name })
const shape = (page: Page) => page.getByRole('region', { name: 'Output shape' })
const result = (page: Page) => page.getByRole('grid', { name: 'Result' }).locator('tbody td').allInnerTexts()
const cell = (page: Page, grid: string, row: number, column: number) =>
  page.getByRole('table', { name: grid }).getByLabel(`row ${row}, column ${column}`)

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`/playground${hash}`)
  await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor()
  // Once what is played is explained, the page answers.
  await page
    .getByText('0·0')
    .or(page.getByRole('heading', { name: 'How this pixel' }))
    .first()
    .waitFor()
}

test('padding and stride are set, the formula says the shape, the result follows, and is played', {
  timeout: 60_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await page.goto('/')
  await page.getByRole('link', { name: 'Playground' }).click()
  await page.getByText('0·0').first().waitFor()
  expect(await result(page)).toEqual(['19', '25', '37', '43'])

  await spin(page, 'Padding, rows').fill('2')
  expect(await spin(page, 'Padding, columns').inputValue()).toBe('2')
  await shape(page).getByText('4×4').waitFor()
  await spin(page, 'Stride, rows').fill('2')
  await shape(page).getByText('rows: ⌊(3 − 1·(2 − 1) − 1 + 2) / 2⌋ + 1 = 2').waitFor()
  expect(await result(page)).toEqual(['0', '8', '21', '43'])

  await page.getByRole('button', { name: 'Stride: the same on both axes' }).click()
  await spin(page, 'Stride, columns').fill('1')
  await shape(page).getByText('columns: ⌊(3 − 1·(2 − 1) − 1 + 2) / 1⌋ + 1 = 4').waitFor()
  expect(await result(page)).toEqual(['0', '3', '8', '4', '21', '37', '43', '16'])
  await takePicture(page, 'playground-strided')

  await page.getByLabel('Speed').selectOption('4')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(async () => (await result(page)).at(-1)).toContain('not yet')
  // On a busy machine it has gone further by now.
  await page.getByText(/^[2-8] \/ 8$/).waitFor()
  await page.getByRole('button', { name: 'To the last cell' }).click()
  await page.getByText('8 / 8').waitFor()
  expect((await result(page)).at(-1)).toBe('16')
  expect(complaints).toEqual([])
  await context.close()
})

test('what does not fit is told beside the control, and the last result stays', {
  timeout: 60_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await open(page)
  await spin(page, 'Stride, rows').fill('0')
  await page.getByText('Stride takes whole numbers from 1 to 12.').waitFor()
  await spin(page, 'Stride, rows').fill('1')
  await page.getByText('Stride takes').waitFor({ state: 'detached' })

  await spin(page, 'Dilation, rows').fill('3')
  await page.getByText(/The window spans 4 rows, but the input has only 3/).waitFor()
  expect(await result(page)).toEqual(['19', '25', '37', '43'])
  await spin(page, 'Padding, rows').fill('1')
  await shape(page).getByText('1×1').waitFor()
  expect(await result(page)).toEqual(['24'])

  await cell(page, 'Kernel', 0, 0).fill('1/')
  await page.getByText('“1/” is no number').waitFor()
  await cell(page, 'Kernel', 0, 0).fill('1/4')
  await page.getByText('is no number').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await context.close()
})

test('a link brings the same settings to another page', { timeout: 60_000 }, async () => {
  const { page, complaints, context } = await stage.visit()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.getByText('Max-pooling').click()
  await spin(page, 'Window size, rows').fill('3')
  await spin(page, 'Padding, rows').fill('1')
  await page.getByRole('button', { name: 'Stride: the same on both axes' }).click()
  await spin(page, 'Stride, columns').fill('2')
  await cell(page, 'Input', 2, 2).fill('-7.5')
  const wanted = '#operation=max-pooling&x=0,1,2;3,4,5;6,7,-7.5&k=3x2&padding=1,1&stride=1,2&dilation=1,1'
  await expect.poll(() => new URL(page.url()).hash).toBe(wanted)
  const seen = await result(page)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Copied').waitFor()
  const link = (await page.evaluate('navigator.clipboard.readText()')) as string

  const other = await context.newPage()
  await other.goto(link)
  await other.getByRole('radio', { name: 'Max-pooling' }).and(other.locator(':checked')).waitFor()
  expect(await result(other)).toEqual(seen)
  expect(await cell(other, 'Input', 2, 2).inputValue()).toBe('−7.5')
  expect(await spin(other, 'Window size, rows').inputValue()).toBe('3')
  expect(await spin(other, 'Stride, columns').inputValue()).toBe('2')
  expect(await spin(other, 'Padding, rows').inputValue()).toBe('1')
  expect(complaints).toEqual([])
  await context.close()
})

test('a bad link is told in a sentence, and the example is shown', { timeout: 60_000 }, async () => {
  const { page, complaints, context } = await stage.visit()
  await open(page, example.replace('stride=1', 'stride=0'))
  await page.getByText('The stride in this link cannot be read').waitFor()
  expect(await result(page)).toEqual(['19', '25', '37', '43'])
  await takePicture(page, 'playground-bad-link')
  await page.evaluate(`location.hash = ${JSON.stringify(example.replace('k=0', 'k=9'))}`)
  await page.getByText('cannot be read').waitFor({ state: 'detached' })
  expect(await result(page)).toEqual(['19', '34', '64', '79'])
  expect(complaints).toEqual([])
  await context.close()
})

test('rows are pasted, and cells filled in, by the keyboard alone', { timeout: 60_000 }, async () => {
  const { page, complaints, context } = await stage.visit()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await tabTo(page, 'radio', 'Cross-correlation')
  await page.keyboard.press('ArrowDown')
  await page.getByText('the kernel is first turned by 180°').waitFor()
  expect(await result(page)).toEqual(['5', '11', '23', '29'])

  await tabTo(page, 'textbox', 'row 0, column 0')
  await page.keyboard.type('1')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe('row 1, column 1')
  await page.keyboard.type('-2')
  expect(await result(page)).toEqual(['8', '5', '11', '11'])

  await page.evaluate(`navigator.clipboard.writeText('1\\t2\\t3\\r\\n4\\t5\\t6\\r\\n')`)
  await page.keyboard.press('Control+V')
  await shape(page).getByText('1×2').waitFor()
  expect(await result(page)).toEqual(['11', '17'])
  await page.evaluate(`navigator.clipboard.writeText('[[1, 0], [0]]')`)
  await page.keyboard.press('Control+V')
  await page.getByText('rows of different lengths').waitFor()

  await tabTo(page, 'spinbutton', 'Padding, rows')
  await page.keyboard.press('ArrowUp')
  await shape(page).getByText('2×3').waitFor()
  await tabTo(page, 'button', 'One cell on')
  await page.keyboard.press('Enter')
  await page.getByText('2 / 6').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a picture of one’s own is filtered, explained, and never leaves the browser', {
  timeout: 60_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  const halves = await pictureOfHalves(await context.newPage())
  await open(page, onPicture)
  await page.getByRole('application', { name: 'After: 128×128 cells' }).waitFor()
  const asked: string[] = []
  page.on('request', (request) => {
    // The links of the header ask for their pages beforehand, whatever is done here.
    const isAhead = request.method() === 'GET' && request.headers()['next-router-prefetch'] !== undefined
    if (!isAhead) asked.push(request.url())
  })

  await page.getByText('sent nowhere').waitFor()
  const file = page.locator('input[type="file"]')
  await file.setInputFiles({ name: 'halves.png', mimeType: 'image/png', buffer: halves })
  await page.getByText('Yours: halves.png').waitFor()
  const after = page.getByRole('application', { name: 'After: 64×128 cells' })
  await after.click({ position: { x: 1, y: 1 } })
  for (let step = 0; step < 63; step++) await page.keyboard.press('ArrowRight')
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowDown')
  await page.getByText('row 9, column 63: 1020').waitFor()
  await page.getByText('0·(−1) + 0·0 + 255·1 + 0·(−2)').waitFor()
  await takePicture(page, 'playground-own-picture')

  await file.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') })
  await page.getByText('That is no picture').waitFor()
  await file.setInputFiles({ name: 'broken.png', mimeType: 'image/png', buffer: halves.subarray(0, 60) })
  await page.getByText('This browser cannot read that picture').waitFor()
  await page.getByText('Yours: halves.png').waitFor()
  await drop(page, halves)
  await page.getByText('Yours: dropped.png').waitFor()
  expect(asked).toEqual([])
  expect(new URL(page.url()).hash).toContain('picture=house')
  expect(complaints).toEqual([])
  await context.close()
})

test('a picture is pooled and clipped at once, and a pixel is chosen by the keyboard', {
  timeout: 60_000,
}, async () => {
  const { page, complaints, context } = await stage.visit()
  await open(page)
  await tabTo(page, 'tab', 'On numbers')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('application', { name: 'After: 128×128 cells' }).waitFor()
  await tabTo(page, 'checkbox', 'Cut off below 0 and above 255')
  await page.keyboard.press('Space')
  await page.getByText('0 is black, 255 is white').waitFor()
  await page.getByText('Max-pooling').click()
  await spin(page, 'Padding, rows').fill('1')
  await spin(page, 'Stride, rows').fill('2')
  await page.getByRole('application', { name: 'After: 64×64 cells' }).waitFor()
  await page.getByRole('application', { name: 'Before' }).focus()
  const at = page.getByRole('region', { name: 'How this pixel is made' }).getByRole('heading')
  const before = await at.innerText()
  await page.keyboard.press('ArrowDown')
  expect(await at.innerText()).not.toBe(before)
  await page.getByText('max(').waitFor()

  await page.getByRole('button', { name: 'Try it on numbers' }).click()
  await page.getByText('max(0, 1, 2, 3, 4, 5, 6, 7, 8)').waitFor()
  expect(await result(page)).toEqual(['8'])
  expect(complaints).toEqual([])
  await context.close()
})

describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', (look) => {
  test.each([
    ['numbers', ''],
    ['misfit', example.replace('x=0,1,2;3,4,5;6,7,8', 'x=0,1;3,4')],
    ['picture', onPicture],
  ])(
    'its %s have no fault that axe finds, and nothing beyond the edge',
    { timeout: 60_000 },
    async (name, hash) => {
      const { page, context, complaints } = await stage.visit(look)
      await open(page, hash)
      if (name === 'misfit') await spin(page, 'Kernel size, rows').fill('4')
      await expectNoFaults(page)
      await expectFits(page)
      expect(complaints).toEqual([])
      await takePicture(page, `playground-${name}-${look.width}-${look.colorScheme}`)
      await context.close()
    },
  )
})

type Role = 'radio' | 'textbox' | 'spinbutton' | 'button' | 'tab' | 'checkbox'

/** Presses the tabulator until a control has the focus. */
async function tabTo(page: Page, role: Role, name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first()
  const hasFocus = async () => (await wanted.and(page.locator(':focus')).count()) > 0
  for (let press = 0; press < 60 && !(await hasFocus()); press++) await page.keyboard.press('Tab')
  expect(await hasFocus()).toBe(true)
}

const focused = (page: Page) => page.evaluate('document.activeElement.getAttribute("aria-label")')

/** A PNG of 256×128 pixels, the left half black and the right one white. */
async function pictureOfHalves(page: Page): Promise<Buffer> {
  await page.setContent('<body style="background: linear-gradient(to right, #000 128px, #fff 128px)">')
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: 256, height: 128 } })
  await page.close()
  return png
}

async function drop(page: Page, png: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (one) => one.charCodeAt(0))
    const data = new DataTransfer()
    data.items.add(new File([bytes], 'dropped.png', { type: 'image/png' }))
    return data
  })()`)
  await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer })
}
