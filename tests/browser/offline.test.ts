// Practice without a network, in a real browser, on the real product.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAccountMenu, takePicture, type Visit, write } from '../support/browser.ts'
import { flipped, right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useStage } from '../support/stage.ts'

const stage = useStage()

const title = 'Cross-correlation in two dimensions'

// In the words of the page, which are not checked here.
const isReady = `(async () => {
  const { serviceWorker } = navigator
  const isClaimed = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve))
  await serviceWorker.ready
  if (!serviceWorker.controller) await isClaimed
})()`
/** Of everything that is kept, except scripts and styles. */
const keptTexts = `(async () => {
  const texts = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith('/assets/') || pathname.startsWith('/_next/static/')) continue
      texts.push(pathname + ' ' + (await (await cache.match(request)).text()))
    }
  }
  return texts
})()`

/** A first visit, at the end of which everything is kept. */
async function visitOnce(path = '/', look = {}): Promise<Visit> {
  const visited = await stage.visit({ ...look, keepsPages: true })
  await visited.page.goto(path)
  await visited.page.evaluate(isReady)
  return visited
}

/** What the browser itself says of a request that it could not send. */
const ofOurs = (complaints: string[]) => complaints.filter((text) => !text.includes('net::ERR_'))

const editor = (page: Page) => page.locator('.monaco-editor .view-lines').first()
const away = (page: Page) => page.getByText(/^No connection:/).first()
const posts = (page: Page) => {
  const sent: string[] = []
  page.context().on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/submissions')
      sent.push(request.postData() ?? '')
  })
  return sent
}
const listed = (page: Page) => page.locator('main a[href^="/submissions/"]').count()

test('after one visit of the map: an exercise, the editor, a run and a submission without a network', {
  timeout: 180_000,
}, async () => {
  const { page, context, complaints } = await visitOnce()
  const sent = posts(page)
  await context.setOffline(true)
  await away(page).waitFor()

  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.locator('.statement .katex').first().waitFor()
  await editor(page).waitFor()
  await write(page, flipped)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('grid', { name: 'Yours' }).first().waitFor()
  await takePicture(page, 'offline-run')

  await write(page, right)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: '2 of 2 visible cases pass' }).waitFor()
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByText('Your submission waits for the connection').first().waitFor()
  await takePicture(page, 'offline-waiting')
  await expectNoFaults(page)

  await page.reload()
  await editor(page).getByText('export function corr2d').waitFor()
  await page.getByText('Your submission waits for the connection').first().waitFor()
  const second = await context.newPage()
  second.on('pageerror', ({ message }) => complaints.push(message))
  await second.goto('/')
  await second.getByText('your submission waits').first().waitFor()
  expect(sent).toEqual([])

  await context.setOffline(false)
  await page.getByText('Every case passes.').waitFor()
  await takePicture(page, 'offline-delivered')
  await page.getByRole('link', { name: 'Load the whole page' }).click()
  await expect.poll(() => listed(page)).toBe(1)
  expect(sent).toHaveLength(1)
  expect(ofOurs(complaints)).toEqual([])
  await context.close()
})

test('what was submitted is sent from any page, and told there; what waits can be withdrawn', {
  timeout: 120_000,
}, async () => {
  const { page, context, complaints } = await visitOnce('/exercises/corr2d')
  const sent = posts(page)
  await editor(page).waitFor()
  await write(page, right)
  await context.setOffline(true)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: '2 of 2 visible cases pass' }).waitFor()
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByText('Your submission waits for the connection').first().waitFor()
  await page.getByRole('link', { name: 'Map' }).click()
  await page.getByRole('heading', { name: 'From images to convolutions' }).waitFor()
  await context.setOffline(false)
  await page.getByText(`Your submission to “${title}” has been sent.`).waitFor()
  await takePicture(page, 'offline-told')
  await page.getByRole('link', { name: 'See its verdict' }).click()
  await page.getByText('Every case passes.').waitFor()
  await page.getByRole('link', { name: 'Map' }).click()
  await page.getByRole('heading', { name: 'From images to convolutions' }).waitFor()
  expect(await page.getByText(/has been sent/).count()).toBe(0)

  await page.goto('/exercises/corr2d')
  await editor(page).waitFor()
  await context.setOffline(true)
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await context.setOffline(false)
  await page.goto('/submissions')
  await expect.poll(() => listed(page)).toBe(1)
  expect(sent).toHaveLength(1)
  expect(ofOurs(complaints)).toEqual([])
  await context.close()
})

test('the server is away, and there is a network: the kept pages are shown, in the language and colours chosen', {
  timeout: 180_000,
}, async () => {
  const { page, context, complaints } = await visitOnce('/', { width: 390 })
  await page.getByRole('button', { name: 'Colours and language' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await page.getByRole('button', { name: 'Colours and language' }).click()
  await page.getByRole('menuitemradio', { name: '简体中文' }).click()
  await page.getByRole('link', { name: '课程地图' }).waitFor()
  await stage.installation.stop()

  await page.goto('/exercises/corr2d')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await takePicture(page, 'offline-390-dark-zh')
  await expectFits(page)
  await page.goto('/playground')
  await page.getByRole('grid').first().waitFor()
  await page.goto('/submissions')
  await page.getByRole('heading', { name: '这个页面需要联网' }).waitFor()
  expect(ofOurs(complaints)).toEqual([])

  await stage.installation.startWeb()
  await page.getByRole('link', { name: '加载完整页面' }).click()
  await page.getByRole('heading', { level: 1, name: '你的提交' }).waitFor()
  await context.close()
})

test('signing out leaves nothing of a person, and what is kept is nobody’s', {
  timeout: 120_000,
}, async () => {
  await stage.installation.ready()
  const { page, context } = await visitOnce('/sign-in')
  const form = page.locator('form', { has: page.getByLabel('Name') })
  await form.getByLabel('Name').fill('Emmy Noether')
  await form.getByLabel('E-mail').fill('emmy@example.org')
  await form.getByLabel('Password').fill('correlation is not convolution')
  await form.getByRole('button', { name: 'Create an account' }).click()
  await page.getByRole('button', { name: /Account of Emmy/ }).waitFor()
  await page.goto('/exercises/corr2d')
  await editor(page).waitFor()
  await write(page, right)
  await context.setOffline(true)
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByText('Your submission waits for the connection').first().waitFor()
  const second = await context.newPage()
  await second.goto('/exercises/corr2d')
  await editor(second).getByText('sizeOf').first().waitFor()
  // The network is back, and whoever signs out is quicker than what waits.
  await context.route('**/api/submissions', (route) => route.abort())
  await context.setOffline(false)
  await openAccountMenu(page, 'Emmy Noether')
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()

  await editor(second).getByText('not implemented').waitFor()
  const stored = await page.evaluate<Record<string, string>>('({ ...localStorage })')
  expect(Object.keys(stored).filter((key) => /draft|outbox/.test(key))).toEqual([])
  // The other tab, loaded anew, has been opened by nobody in particular.
  const practised = JSON.parse(stored['receptive:practice'] ?? '[]') as { kind: string }[]
  expect(practised.filter(({ kind }) => kind !== 'opened')).toEqual([])
  const kept = await page.evaluate<string[]>(keptTexts)
  expect(kept.filter((text) => text.includes('Emmy') || text.includes('emmy@'))).toEqual([])
  const paths = new Set(kept.map((text) => text.split(' ')[0]?.replace(/^(\/api\/exercises)\/.*/, '$1')))
  expect([...paths].sort()).toEqual(['/api/exercises', '/icon.svg', '/offline'])
  await context.close()
})
