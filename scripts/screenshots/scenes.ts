import type { Browser, BrowserContext, Page } from 'playwright-core'
import { languageCookie } from '../../components/ui/languages.ts'
import { themeCookie } from '../../components/ui/theme.ts'
import { write } from '../../tests/support/browser.ts'
import { flipped, right } from '../../tests/support/sources.ts'

export interface Look {
  width: number
  theme: 'light' | 'dark'
  language: 'en' | 'zh-CN'
}

export const looks: Look[] = [390, 1280, 1920].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'zh-CN'] as const).map((language) => ({ width, theme, language })),
  ),
)

export interface Shot {
  scene: string
  picture: Buffer
}

const exercise = '/exercises/corr2d'

/** A browser of somebody who likes it so. */
export async function contextOf(
  browser: Browser,
  url: string,
  { width, theme, language }: Look,
): Promise<BrowserContext> {
  const viewport = { width, height: width < 600 ? 844 : width < 1_500 ? 900 : 1_080 }
  const context = await browser.newContext({ baseURL: url, viewport, reducedMotion: 'reduce' })
  await context.addCookies([
    { name: themeCookie, value: theme, url },
    { name: languageCookie, value: language, url },
  ])
  return context
}

/** Practises a little, in one look, and takes a picture of each page on the way. */
export async function takeScenes(browser: Browser, url: string, look: Look): Promise<Shot[]> {
  const context = await contextOf(browser, url, look)
  const page = await context.newPage()
  const shots: Shot[] = []
  for (const [scene, play] of Object.entries(scenes)) {
    await play(page)
    await page.waitForTimeout(300) // what slides has come to rest
    shots.push({ scene, picture: await page.screenshot() })
  }
  await context.close()
  return shots
}

/** In this order: what comes later shows what was done before. */
const scenes: Record<string, (page: Page) => Promise<void>> = {
  'map-new': (page) => open(page, '/'),
  'exercise-wrong': async (page) => {
    await open(page, exercise)
    await submit(page, flipped)
  },
  'exercise-right': async (page) => {
    await open(page, exercise)
    await submit(page, right)
  },
  'step-through': async (page) => {
    await open(page, `${exercise}#step-through`)
    const slider = page.locator('input[type=range]')
    await slider.waitFor()
    await slider.press('ArrowRight')
    await slider.press('ArrowRight')
  },
  'exercise-channels': async (page) => {
    await open(page, '/exercises/multi-input-channels#step-through')
    await page.locator('input[type=range]').press('ArrowRight')
  },
  map: (page) => open(page, '/'),
  playground: (page) => open(page, '/playground'),
  'train-new': (page) => open(page, '/train'),
  train: async (page) => {
    await page.locator('main option[value="1000"]').locator('..').selectOption('1000')
    await page.locator('main [role=progressbar] >> xpath=../.. >> button').first().click()
    await page.locator('.training-confusion').waitFor()
    await page.locator('.training-wrong button').first().click()
    await page.locator('.training-probabilities').waitFor()
    await page.locator('main [role=progressbar]').scrollIntoViewIfNeeded()
  },
  submissions: (page) => open(page, '/submissions'),
  submission: async (page) => {
    await page.locator('main a[href^="/submissions/"]').last().click()
    await page.locator('.explanation .sum').first().waitFor()
  },
  compare: async (page) => {
    await open(page, `${exercise}#submissions`)
    for (const index of [0, 1]) await page.getByRole('checkbox').nth(index).check()
    await page.locator('[role=tabpanel][data-state=active] button').first().click()
    await page.locator('.monaco-diff-editor .view-lines').first().waitFor()
  },
  'sign-in': (page) => open(page, '/sign-in'),
}

/** For the editor and the fonts. */
const settledMs = 2_000

export async function open(page: Page, path: string): Promise<void> {
  // The same page under another tab's address would stay as it is.
  await page.goto('about:blank')
  await page.goto(path)
  await page.waitForTimeout(settledMs)
}

/** Where there is room for one part of the page at a time, the code's comes first. */
async function submit(page: Page, source: string): Promise<void> {
  const parts = page.locator('nav.sticky button')
  if (await parts.nth(1).isVisible()) await parts.nth(1).click()
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  await write(page, source)
  await page.keyboard.press('Control+Shift+Enter')
  await page.locator('section[aria-labelledby=results] h3').first().waitFor()
}
