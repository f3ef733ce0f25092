// Explain a cell: in every exercise of the first four chapters a wrong cell is chosen, and the sum that is written out is
// worked out again, from what is read on the page.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import { chapters } from '../../grader/contract/chapters.ts'
import type { Value } from '../../grader/contract/value.ts'
import { command, takePicture, type Visit, write } from '../support/browser.ts'
import { listExercises } from '../support/exercises.ts'
import { root } from '../support/judge.ts'
import { useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()
/** One for all: the editor is loaded once. */
let visiting: Visit
beforeAll(async () => {
  visiting = await stage.visit()
})

const firstChapters = chapters.slice(0, 4)
const definition = (slug: string) => readFileSync(`${root}exercises/${slug}/exercise.ts`, 'utf8')
const early = listExercises().filter((slug) =>
  firstChapters.some((id) => definition(slug).includes(`chapter: '${id}'`)),
)

/** The solution, but for its last number, which is one too many. */
function spoilt(slug: string, entry: string): string {
  const solution = readFileSync(`${root}exercises/${slug}/solution.ts`, 'utf8')
  return `const right = (() => {
${solution.replaceAll(/^export /gm, '')}
return ${entry}
})()
function spoil(value: any): any {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const keys = Object.keys(value)
  const last = keys[keys.length - 1]
  const copy = Array.isArray(value) ? [...value] : { ...value }
  copy[last] = spoil(value[last])
  return copy
}
export function ${entry}(...input: any[]) {
  return spoil((right as any)(...input))
}
`
}

const bundleOf = async (slug: string): Promise<PublicBundle> =>
  (await fetch(`${stage.installation.url}/api/exercises/${slug}`)).json() as Promise<PublicBundle>

/** What a sum as it is written comes to; undefined where it is a formula in words. */
function findOptionalWorth(sum: string): number | undefined {
  const text = sum
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll('-∞', '-Infinity')
    .replaceAll('max(', 'Math.max(')
  const plain = text.replaceAll(/Math\.max|Infinity|e-?\d+/g, '')
  return /^[\d\s.,+\-*/()]+$/.test(plain) ? (new Function(`return ${text}`)() as number) : undefined
}

/** The sum of a panel: what stands before the total, and the total, to the digits that are compared. */
async function readSum(panel: Locator): Promise<{ left: string; total: string; isWhole: boolean }> {
  const sums = await panel.locator('.sum').allInnerTexts()
  const [left = '', right = ''] = (sums.at(-1) ?? '').split(/ = (?=[^=]*$)|: (?=true$|false$)/)
  const total = /^(true|false)$/.test(right) ? right : writtenAs(Number(right.replace('−', '-')))
  return { left, total, isWhole: sums.length === 1 }
}

const writtenAs = (value: number | boolean) =>
  typeof value === 'boolean' ? String(value) : value.toPrecision(5)

const valueAt = (value: Value, path: readonly (string | number)[]): Value | undefined =>
  path.reduce<Value | undefined>(
    (part, key) => (part as Record<string | number, Value> | undefined)?.[key],
    value,
  )

async function runSpoilt(page: Page, { slug, entry, title }: PublicBundle): Promise<void> {
  if (page.url().startsWith('http')) await command(page, title)
  else await page.goto(`/exercises/${slug}`)
  await page.waitForURL(`**/exercises/${slug}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByLabel(`Your code for ${title}`).first().waitFor({ state: 'attached' })
  await write(page, spoilt(slug, entry))
  await page.keyboard.press('Control+Enter')
  await page.getByRole('region', { name: 'How this cell is made' }).first().waitFor()
}

test('the first four chapters have exercises', () => expect(early.length).toBeGreaterThan(15))

describe('a wrong cell is chosen, and its sum is read', () => {
  test.each(early)('%s', { timeout: 60_000 }, async (slug) => {
    const bundle = await bundleOf(slug)
    const { page, complaints } = visiting
    await runSpoilt(page, bundle)
    const wrong = page
      .getByRole('grid', { name: /^Yours/ })
      .locator('td[data-mark]')
      .last()
    await wrong.click()
    await expect.poll(() => wrong.getAttribute('aria-selected')).toBe('true')
    const path = JSON.parse((await wrong.getAttribute('data-path')) ?? '') as (string | number)[]
    const expected = valueAt(bundle.examples.cases[0]?.expected as Value, path) as number | boolean

    const panel = page.getByRole('region', { name: 'How this cell is made' }).first()
    const at = path.filter((key) => typeof key === 'number')
    if (at.length > 0) await panel.getByText(`cell [${at.join(', ')}]`).waitFor()
    // The sum follows the choice a moment later.
    const read = () => readSum(panel)
    await expect.poll(async () => (await read()).total).toBe(writtenAs(expected))
    const { left, isWhole } = await read()
    const worth = isWhole ? findOptionalWorth(left) : undefined
    if (worth !== undefined) expect(worth).toBeCloseTo(expected as number, 5)
    await expect.poll(() => panel.innerText()).toContain('is expected.')
    await takePicture(page, `explain-${slug}`)
    expect(complaints).toEqual([])
  })
})

test('the arrows lead from cell to cell, and the sum goes with them', { timeout: 60_000 }, async () => {
  const { page } = visiting
  await runSpoilt(page, await bundleOf('corr2d'))
  const grid = page.getByRole('grid', { name: 'Expected' }).first()
  await grid.locator('td[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  const panel = page.getByRole('region', { name: 'How this cell is made' }).first()
  await expect.poll(() => panel.locator('.sum').innerText()).toBe('0·0 + 1·1 + 3·2 + 4·3 = 19')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => panel.locator('.sum').innerText()).toBe('1·0 + 2·1 + 4·2 + 5·3 = 25')
})
