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

/** Called once at the top of a file: opens before its tests, ready to judge, and closes after them. */
export function useStage({ environment = {}, ...settings }: StageSettings = {}): Stage {
  let installation: Installation
  let browser: Browser
  beforeAll(async () => {
    ;[installation, browser] = await Promise.all([
      Installation.start({ environment }),
      startBrowser(settings),
    ])
    await installation.ready()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await installation?.close()
  })
  return {
    get installation() {
      return installation
    },
    visit: (look) => visit(browser, installation.url, look),
  }
}

export async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** Nothing lies beyond the edge. */
export async function expectFits(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
}
