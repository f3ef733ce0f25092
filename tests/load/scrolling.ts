import { signIn, startBrowser, visit } from '../support/browser.ts'
import type { Learner } from '../support/learner.ts'

/** What somebody sees who scrolls through a long table. */
export interface Scrolling {
  /** From one frame to the next, in ms, as a wheel is turned briskly: 1 800 pixels a second. */
  wheel: number[]
  /** The same, as a finger flings it: 10 800 pixels a second. */
  fling: number[]
  /** Frames in whose middle no cell was. */
  blank: number
}

/** Down and to the right by the wheel, up by a fling. */
const scroll = `(async () => {
  const box = document.querySelector('main [role=group]:has(> table)')
  box.scrollTo(0, 0)
  const { left, top, width, height } = box.getBoundingClientRect()
  const [wheel, fling] = [[], []]
  let blank = 0
  let last = await new Promise(requestAnimationFrame)
  const step = async (frames, x, y) => {
    box.scrollBy(x, y)
    const now = await new Promise(requestAnimationFrame)
    frames.push(now - last)
    last = now
    const cell = document.elementFromPoint(left + width / 2, top + height / 2)
    if (!cell?.closest('td, th') || cell.closest('tr[aria-hidden], td[aria-hidden]')) blank++
  }
  for (let count = 0; count < 400; count++) await step(wheel, 0, 30)
  for (let count = 0; count < 100; count++) await step(wheel, 30, 0)
  for (let count = 0; count < 100; count++) await step(fling, 0, -180)
  return { wheel, fling, blank, scrolled: box.scrollHeight > 10 * box.clientHeight }
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
    const { scrolled, ...scrolling } = (await page.evaluate(scroll)) as Scrolling & { scrolled: boolean }
    if (!scrolled) throw new Error(`the table of ${path} is not longer than the page`)
    return scrolling
  } finally {
    await browser.close()
  }
}
