import { signIn, startBrowser, visit } from '../support/browser.ts'
import type { Learner } from '../support/learner.ts'

/** What somebody sees who scrolls through a long table. */
export interface Scrolling {
  /** From one frame to the next, in ms. */
  frames: number[]
  /** Frames in whose middle no row was. */
  blank: number
}

/** Down by more than a screen's tenth each frame, which is as quickly as a wheel is turned, then to the right and back. */
const scroll = `(async () => {
  const box = document.querySelector('main [role=group]')
  const { left, top, width, height } = box.getBoundingClientRect()
  const frames = []
  let blank = 0
  let last = await new Promise(requestAnimationFrame)
  const step = async (x, y) => {
    box.scrollBy(x, y)
    const now = await new Promise(requestAnimationFrame)
    frames.push(now - last)
    last = now
    const cell = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('tr')
    if (!cell || cell.getAttribute('aria-hidden')) blank++
  }
  for (let count = 0; count < 300; count++) await step(0, 90)
  for (let count = 0; count < 60; count++) await step(60, 0)
  for (let count = 0; count < 150; count++) await step(0, -180)
  return { frames, blank }
})()`

/** @param path of a page whose main part is one table */
export async function measureScrolling(url: string, who: Learner, path: string): Promise<Scrolling> {
  const browser = await startBrowser()
  try {
    const { page, context } = await visit(browser, url)
    await signIn(context, who)
    await page.goto(path)
    await page.getByRole('rowheader').nth(10).waitFor()
    await page.evaluate(scroll) // once for what is compiled on the way
    return (await page.evaluate(scroll)) as Scrolling
  } finally {
    await browser.close()
  }
}
