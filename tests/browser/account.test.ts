// From a forgotten password to an account that is no more, in a real browser: what a link carries behind its # never leaves it.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAccountMenu, signIn, takePicture } from '../support/browser.ts'
import { signInAsAdministrator } from '../support/course.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

const email = `${randomUUID()}@example.edu`
const password = 'a long enough password'
const another = 'another long password'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

async function lookAt(page: Page, picture: string): Promise<void> {
  await expectNoFaults(page)
  await expectFits(page)
  await takePicture(page, picture)
}

async function signInWith(page: Page, typed: string): Promise<void> {
  await page.getByLabel('E-mail').first().fill(email)
  await page.getByLabel('Password').first().fill(typed)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Account of Ada' }).waitFor()
}

test('a password is forgotten, set anew by an administrator’s link, and the account is erased', {
  timeout: 120_000,
}, async () => {
  const { page, context, complaints } = await stage.visit()
  await page.goto('/sign-in')
  await page.getByLabel('Name').fill('Ada')
  await page.getByLabel('E-mail').last().fill(email)
  await page.getByLabel('Password').last().fill(password)
  await page.getByRole('button', { name: 'Create an account' }).click()
  await openAccountMenu(page, 'Ada')
  await page.getByRole('menuitem', { name: 'Account' }).click()
  await heading(page, 'Account')
  await page.getByText('Chrome on Linux').waitFor()
  await lookAt(page, 'account')
  await page.getByLabel('What it is for').fill('my script')
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByText(/^receptive_[\w-]{43}$/).waitFor()
  await page.getByRole('button', { name: 'Revoke my script' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await page.getByText('There is none.').waitFor()
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click()
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByText('This installation sends no mail.').waitFor()
  await lookAt(page, 'account-forgot')

  const link = await makeLink()
  await page.goto(link)
  await page.getByLabel('New password').fill('short')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await page.getByText('Use at least 10 characters.').waitFor()
  await lookAt(page, 'account-reset')
  await page.getByLabel('New password').fill(another)
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'PUT'),
    page.getByRole('button', { name: 'Set the password' }).click(),
  ])
  expect(request.headers().referer ?? '').not.toContain('#')
  await page.getByText('Your password is changed.').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await signInWith(page, another)

  await page.goto('/account')
  await page.getByRole('button', { name: 'Erase my account' }).click()
  await page.getByRole('dialog').getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByText('That is not your password.').waitFor()
  await lookAt(page, 'account-erase')
  await page.getByRole('dialog').getByLabel('Password').fill(another)
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor()
  // The password that was wrong.
  expect(complaints.filter((text) => !text.includes('/api/account'))).toEqual([])
  await context.close()
})

/** What an administrator does who is asked for a link, on a phone and in the dark. */
async function makeLink(): Promise<string> {
  const { page, context, complaints } = await stage.visit({ width: 390, colorScheme: 'dark' })
  await signIn(context, await signInAsAdministrator(stage.installation.url))
  await page.goto('/people')
  await heading(page, 'People')
  await page.getByLabel('Name or address').fill(email)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('One account').waitFor()
  await lookAt(page, 'people')
  await page.getByRole('button', { name: 'Link to a new password for Ada' }).click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByText(/\/reset-password#[\w-]{43}$/).innerText()
  await lookAt(page, 'people-link')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByText('made a link to a new password for Ada.').waitFor()
  await page.goto('/account')
  await heading(page, 'Account')
  await lookAt(page, 'account-phone')
  expect(complaints).toEqual([])
  await context.close()
  return link
}
