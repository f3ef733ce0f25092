// Every page there is, looked at once: no fault that axe finds, nothing beyond the edge, nothing that the browser complains of.
import { beforeAll, describe, expect, test } from 'vitest'
import { makeStock } from '../platform/suites/access-stock.ts'
import { pages, pagesBeyondCourses, type Stock, type Visitor } from '../platform/suites/access-table.ts'
import { signIn, type Visit } from '../support/browser.ts'
import type { Learner } from '../support/learner.ts'
import { right } from '../support/sources.ts'
import { expectFits, expectNoFaults, useSharedStage } from '../support/stage.ts'

const stage = useSharedStage()

let stock: Stock
let people: Record<Visitor, Learner>
let visits: Record<'nobody' | 'administrator' | 'instructor' | 'student', Visit>
let submission: string

beforeAll(async () => {
  ;({ stock, people } = await makeStock(stage.installation.url, 'Every page'))
  submission = await people.student.submitted(right, { assignment: stock.assignment })
  await people.student.verdict(submission)
  const visitAs = async (who: Learner, isNarrow = false) => {
    const visit = await stage.visit(isNarrow ? { width: 390, colorScheme: 'dark' } : {})
    await signIn(visit.context, who)
    return visit
  }
  visits = {
    nobody: await stage.visit({ colorScheme: 'dark' }),
    administrator: await visitAs(people.administrator),
    instructor: await visitAs(people.instructor),
    student: await visitAs(people.student, true),
  }
}, 300_000)

/** Who looks at a page of no course, and where it is. */
const beyondCourses: Record<string, [keyof typeof visits, () => string]> = {
  '': ['nobody', () => '/'],
  account: ['student', () => '/account'],
  courses: ['instructor', () => '/courses'],
  'exercises/[slug]': ['nobody', () => '/exercises/padding'],
  'forgot-password': ['nobody', () => '/forgot-password'],
  offline: ['nobody', () => '/offline'],
  people: ['administrator', () => '/people'],
  playground: ['nobody', () => '/playground'],
  // Of the development server alone: elsewhere it says that there is nothing.
  'preview/[slug]': ['nobody', () => '/preview/corr2d'],
  'reset-password': ['nobody', () => '/reset-password'],
  'sign-in': ['nobody', () => '/sign-in'],
  'submissions/(all)': ['student', () => '/submissions'],
  'submissions/[id]': ['student', () => `/submissions/${submission}`],
  train: ['nobody', () => '/train'],
  verify: ['nobody', () => '/verify'],
}

async function look(who: keyof typeof visits, path: string): Promise<void> {
  const { page, complaints } = visits[who]
  complaints.length = 0
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await expectNoFaults(page)
  await expectFits(page)
  const isMissing = path.startsWith('/preview/')
  expect(complaints.filter((text) => !(isMissing && text.includes('404')))).toEqual([])
}

test('no page is left out', () => {
  expect(new Set(Object.keys(beyondCourses))).toEqual(pagesBeyondCourses)
})

describe.each(pages)('$route', ({ path }) => {
  test('as an instructor sees it', () => look('instructor', path(stock)))
})

describe.each(Object.keys(beyondCourses))('%s', (route) => {
  const [who, path] = beyondCourses[route] as [keyof typeof visits, () => string]
  test(`as ${who} sees it`, () => look(who, path()))
})
