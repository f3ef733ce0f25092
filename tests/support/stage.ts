// What every browser test stands on: an installation and a browser for the whole file.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type BrowserSettings, type Look, startBrowser, type Visit, visit } from './browser.ts'
import { Installation } from './installation.ts'

export interface Stage {
  readonly installation: Installation
  /** Somebody new comes, with a browser that has nothing in it. */
  visit(look?: Look): Promise<Visit>
}

interface StageSettings extends BrowserSettings {
  environment?: Record<string, string>
}

interface Opened {
  installation: Installation
  browser: Browser
}

const openWithinMs = 300_000

/** Called once at the top of a file: opens before its tests, ready to judge, and closes after them. */
export function useStage(settings: StageSettings = {}): Stage {
  let opened: Opened
  beforeAll(async () => {
    opened = await open(settings)
  }, openWithinMs)
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.installation.close()
  })
  return stageOf(() => opened)
}

/** For files that leave the installation as it is but for what their own people do: those of one process share one, until it ends. */
export function useSharedStage(): Stage {
  let opened: Opened
  beforeAll(async () => {
    shared ??= open({})
    opened = await shared
    process.once('exit', () => opened.installation.leave())
  }, openWithinMs)
  return stageOf(() => opened)
}

let shared: Promise<Opened> | undefined

async function open({ environment = {}, ...settings }: StageSettings): Promise<Opened> {
  const [installation, browser] = await Promise.all([
    Installation.start({ environment }),
    startBrowser(settings),
  ])
  await installation.ready()
  return { installation, browser }
}

const stageOf = (opened: () => Opened): Stage => ({
  get installation() {
    return opened().installation
  },
  visit: (look) => visit(opened().browser, opened().installation.url, look),
})

export async function expectNoFaults(page: Page): Promise<void> {
  // Not to describe every element that is as it should be takes half of the time. No page has another site's frame in it.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** Nothing lies beyond the edge. */
export async function expectFits(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
}
