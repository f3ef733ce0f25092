// How quickly pages are there and runs are painted, in a real browser on the built product.
import type { Browser, Page } from 'playwright-core'
import { atLeast, atMost, type Line, plain, quantileOf } from '../../tests/load/measure.ts'
import { startBrowser, visit, write } from '../../tests/support/browser.ts'
import { Installation } from '../../tests/support/installation.ts'
import { endless, flipped, right } from '../../tests/support/sources.ts'
import { formatLine } from './format-line.ts'
import { type PageMetrics, performanceScore } from './performance-score.ts'

const loads = 5
const runs = 40

/** Of 100, as Lighthouse counts. */
const leastPerformance = 90
const mapScriptKb = 200

/** @returns whether the pages are as quick as they should be */
export async function benchPages(): Promise<boolean> {
  const [installation, browser] = await Promise.all([Installation.start(), startBrowser()])
  try {
    await installation.ready()
    const lines = [
      ...(await measurePage(browser, installation.url, 'map', '/')),
      ...(await measurePage(browser, installation.url, 'exercise', '/exercises/corr2d')),
      ...(await measureRuns(browser, installation.url)),
    ]
    process.stdout.write(`\nPages\n${lines.map(formatLine).join('')}`)
    return lines.every(({ holds }) => holds)
  } finally {
    await browser.close()
    await installation.close()
  }
}

interface Load extends PageMetrics {
  scriptKb: number
}

async function measurePage(browser: Browser, url: string, name: string, path: string): Promise<Line[]> {
  const found: Load[] = []
  for (let load = 0; load < loads; load++) found.push(await loadOnce(browser, url, path))
  const median = (of: keyof Load) =>
    quantileOf(
      found.map((one) => one[of]),
      0.5,
    )
  const performance = performanceScore({
    firstMs: median('firstMs'),
    largestMs: median('largestMs'),
    blockedMs: median('blockedMs'),
    shift: median('shift'),
  })
  return [
    plain(`${name}: first content`, `${median('firstMs').toFixed(0)} ms`),
    plain(`${name}: largest content`, `${median('largestMs').toFixed(0)} ms`),
    plain(`${name}: blocked`, `${median('blockedMs').toFixed(0)} ms`),
    plain(`${name}: shift of the layout`, median('shift').toFixed(3)),
    atLeast(`${name}: performance, of 100`, performance, leastPerformance),
    ...(path === '/' ? [atMost(`${name}: scripts, compressed`, median('scriptKb'), mapScriptKb, 'kB')] : []),
  ]
}

/** Collects, from the page's first moment on, what the browser tells of it. */
const observe = `
  globalThis.seen = { largestMs: 0, shift: 0, tasks: [] }
  const on = (type, hear) => new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true })
  on('largest-contentful-paint', (entry) => { seen.largestMs = entry.startTime })
  on('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value })
  on('longtask', (entry) => { seen.tasks.push([entry.startTime, entry.duration]) })
`

/** Long enough for the editor to have come. */
const settledMs = 5_000

async function loadOnce(browser: Browser, url: string, path: string): Promise<Load> {
  const { page, context } = await visit(browser, url)
  let scriptBytes = 0
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
  })
  await page.addInitScript(observe)
  await page.goto(path)
  await page.waitForTimeout(settledMs)
  const { firstMs, seen } = (await page.evaluate(
    `({ firstMs: performance.getEntriesByName('first-contentful-paint')[0].startTime, seen })`,
  )) as { firstMs: number; seen: { largestMs: number; shift: number; tasks: [number, number][] } }
  await context.close()
  const blockedMs = seen.tasks
    .filter(([start]) => start >= firstMs)
    .reduce((sum, [, duration]) => sum + duration - 50, 0)
  return { firstMs, largestMs: seen.largestMs, shift: seen.shift, blockedMs, scriptKb: scriptBytes / 1_000 }
}

/** Of a wrong shape, as large as an early layer's. */
const largeResult = `export const corr2d = () =>
  Array.from({ length: 16 }, (_, c) => Array.from({ length: 64 }, (_, i) => Array.from({ length: 64 }, (_, j) => c - i + j)))`

/** What a hand takes from the keys to the button, or from one click to the next, at the very least. */
const handMs = 200

async function measureRuns(browser: Browser, url: string): Promise<Line[]> {
  const { page, context } = await visit(browser, url)
  await page.goto('/exercises/corr2d')
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  const timesMs: number[] = []
  for (let run = -1; run < runs; run++) {
    // Another source each time, so that there is something new to be painted.
    if (run < 1 || run % 10 === 0) await write(page, run % 20 === 0 ? right : flipped)
    await page.waitForTimeout(handMs)
    const tookMs = await runOnce(page)
    if (run >= 0) timesMs.push(tookMs)
  }
  await write(page, largeResult)
  const largeMs = await runOnce(page)
  await write(page, endless)
  const endlessMs = await runOnce(page)
  await context.close()
  return [
    atMost('run to result painted, p95', quantileOf(timesMs, 0.95), 100),
    atMost('run to 16 channels of 64×64 cells painted', largeMs, 500),
    atMost('endless loop to its verdict', endlessMs, 3_000),
  ]
}

/** From the click on Run until the result is painted, by the browser's own clock. */
const runOnce = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const results = document.querySelector('section[aria-labelledby=results]')
    const button = [...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-keyshortcuts') === 'Control+Enter')
    let isRunning = false
    const observer = new MutationObserver(() => {
      const isThere = results.querySelector('h3') !== null
      if (!isThere) isRunning = true
      if (!isRunning || !isThere) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - started)
        port2.postMessage(null)
      })
    })
    observer.observe(results, { childList: true, subtree: true, characterData: true })
    const started = performance.now()
    button.click()
  })`)
