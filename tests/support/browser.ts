import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findOptionalChromium } from '../../scripts/test/provide-chromium.ts'
import type { Learner } from './learner.ts'
import { until } from './until.ts'

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The browser asks its makers for this and that: nothing but this machine has a name here.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** WebGPU on the browser's own software adapter: without a window and a graphics processor there is none otherwise. */
const webGpuFlags = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader']

export interface BrowserSettings {
  hasWebGpu?: boolean
}

export async function startBrowser({ hasWebGpu = false }: BrowserSettings = {}): Promise<Browser> {
  const executablePath = findOptionalChromium()
  if (!executablePath) throw new Error('There is no Chromium: npm test says how to get one.')
  return chromium.launch({ executablePath, args: hasWebGpu ? [...flags, ...webGpuFlags] : flags })
}

export interface Visit {
  context: BrowserContext
  page: Page
  /** What the page said that it should not: errors, violations of its policy, requests to other hosts. */
  complaints: string[]
}

export interface Look {
  width?: number
  colorScheme?: 'light' | 'dark'
  /** With a service worker, which keeps pages for a time without a network. */
  keepsPages?: boolean
}

/** What Playwright says instead of registering a service worker. */
const blocked = 'Service Worker registration blocked by Playwright'

/** Somebody's browser, with nothing in it. */
export async function visit(browser: Browser, url: string, look: Look = {}): Promise<Visit> {
  const { width = 1280, colorScheme = 'light', keepsPages = false } = look
  const viewport = { width, height: width < 600 ? 844 : 900 }
  const context = await browser.newContext({
    ...{ baseURL: url, viewport, colorScheme },
    // Each new browser would fetch all that is kept for a time without a network: only where that is what is tested.
    serviceWorkers: keepsPages ? 'allow' : 'block',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes(blocked))
      complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) complaints.push(`asked ${request.url()}`)
  })
  return { context, page, complaints }
}

/** Replaces what the editor holds, by pasting: typing closes brackets by itself. */
export async function write(page: Page, source: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(source)})`)
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
}

/** Opens the palette and has it do what it finds first. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands and exercises' }).waitFor()
  await page.keyboard.type(words)
  await page.getByRole('option', { selected: true }).filter({ hasText: words }).waitFor()
  await page.keyboard.press('Enter')
}

/** Opens the menu of who is signed in, once the page hears a click: React marks the elements that it has taken over. */
export async function openAccountMenu(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: `Account of ${name}` })
  await until('the page to hear', () =>
    button.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))),
  )
  await button.click()
}

/** A picture for whoever wants to look: in the folder that RECEPTIVE_SHOTS names, where it names one. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.RECEPTIVE_SHOTS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false })
}

/** Gives a browser the session of somebody who has signed in without it. */
export async function signIn(
  context: BrowserContext,
  { url, cookie }: Learner,
  more: Record<string, string> = {},
): Promise<void> {
  const pairs = [...cookie.split('; ').map((pair) => pair.split(/=(.*)/s)), ...Object.entries(more)]
  await context.addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url })))
}
