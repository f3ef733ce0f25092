// What the pages cost before anybody does anything, and that nothing moves when the editor comes.
import { expect, test } from 'vitest'
import { useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

test('the map loads at most 200 kB of scripts, none of them the editor or the compiler', {
  timeout: 60_000,
}, async () => {
  const { page, context } = await stage.visit()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Map<string, { url: string; bytes: number }>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, { url: response.url, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId)
    if (script) script.bytes = encodedDataLength
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  const loaded = [...scripts.values()]
  expect(loaded.filter(({ url }) => url.includes('/assets/'))).toEqual([])
  const bytes = loaded.reduce((sum, script) => sum + script.bytes, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(200_000)
  await context.close()
})

test('nothing moves when the editor arrives', { timeout: 60_000 }, async () => {
  const { page, context } = await stage.visit()
  // The fonts of the formulas may come late as well: only what lies beside the statement is looked at.
  await page.addInitScript(`
    globalThis.moved = []
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries())
        for (const { node } of sources) {
          const element = node?.nodeType === 1 ? node : node?.parentElement
          if (element && !element.closest('.statement')) moved.push(element.outerHTML.slice(0, 200))
        }
    }).observe({ type: 'layout-shift', buffered: true })
  `)
  await page.goto('/exercises/corr2d')
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate('moved')).toEqual([])
  await context.close()
})
