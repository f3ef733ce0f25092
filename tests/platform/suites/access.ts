import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../../platform/openapi/document.ts'
import type { Installation } from '../../support/installation.ts'
import { root } from '../../support/judge.ts'
import type { Learner } from '../../support/learner.ts'
import { makeStock } from './access-stock.ts'
import {
  administrators,
  beyondCourses,
  instructors,
  pages,
  pagesBeyondCourses,
  type Stock,
  signedIn,
  staff,
  table,
  type Visitor,
  visitors,
} from './access-table.ts'

const refused = new Set([401, 403, 404])

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Every handler and page of a course, asked by everybody. */
export function accessSuite(installation: () => Installation): void {
  const title = `Course ${randomUUID()}`
  let stock: Stock
  let people: Record<Visitor, Learner>
  beforeAll(async () => {
    ;({ stock, people } = await makeStock(installation().url, title))
  })

  // First: later some are in the course who were not.
  describe.each(pages)('page $route', ({ who, path }) => {
    test(`is shown to ${who}`, async () => {
      const signs: string[] = []
      for (const visitor of visitors) {
        const { status, body } = await people[visitor].ask(path(stock))
        expect(status).toBeLessThan(500)
        signs.push(status === 200 && String(body).includes(title) ? '+' : '-')
      }
      expect(signs.join(' ')).toBe(who)
    })
  })

  test('no page is without a row', () => {
    const files = globSync('**/page.tsx', { cwd: join(root, 'app') })
    const found = files
      .map((file) => file.replace(/\/?page\.tsx$/, ''))
      .filter((route) => !pagesBeyondCourses.has(route))
    expect(found.toSorted()).toEqual(pages.map(({ route }) => route).toSorted())
  })

  describe.each(table)('$method $route', ({ route, method, who, path, body }) => {
    test(`lets in ${who}, and answers as it is described`, async () => {
      const signs: string[] = []
      for (const visitor of visitors) {
        const { status, body: answered } = await ask(people[visitor], method, path(stock), body?.(stock))
        expect(status).toBeLessThan(500)
        if (status < 300) expectDescribed(route, method, status, answered)
        signs.push(refused.has(status) ? '-' : '+')
      }
      expect(signs.join(' ')).toBe(who)
    })
  })

  test('what cannot be an id is nobody’s: no address is a fault of ours', async () => {
    for (const { method, path, body } of [
      ...table,
      ...pages.map((page) => ({ ...page, method: 'GET', body: undefined })),
    ])
      for (const { index, 0: id } of path(stock).matchAll(uuid)) {
        const broken = `${path(stock).slice(0, index)}none${path(stock).slice(index + id.length)}`
        const { status } = await ask(people.administrator, method, broken, body?.(stock))
        expect(`${method} ${broken}: ${status}`).toMatch(/: [234]..$/)
      }
  })

  test.each([
    ['GET courses/[id]/roster', staff, ({ course }: Stock) => `/api/courses/${course}/roster`],
    ['GET courses/[id]/audit', instructors, ({ course }: Stock) => `/api/courses/${course}/audit`],
  ])('by an API key, %s lets in %s as well', async (_, who, path) => {
    const signs: string[] = []
    for (const visitor of visitors) {
      const { body } = await people[visitor].post('/api/account/keys', { name: 'access', days: 1 })
      const authorization = `Bearer ${body.key ?? 'receptive_none'}`
      const { status } = await fetch(`${installation().url}${path(stock)}`, { headers: { authorization } })
      signs.push(refused.has(status) ? '-' : '+')
    }
    expect(signs.join(' ')).toBe(who)
  })

  test.each([
    ['account', signedIn, '>Account</h1>'],
    ['people', administrators, '>People</h1>'],
  ])('page %s is shown to %s', async (page, who, heading) => {
    const signs: string[] = []
    for (const visitor of visitors) {
      const { status, body } = await people[visitor].ask(`/${page}`)
      signs.push(status === 200 && String(body).includes(heading) ? '+' : '-')
    }
    expect(signs.join(' ')).toBe(who)
  })

  test('no route is without a row', () => {
    const files = globSync('**/route.ts', { cwd: join(root, 'app/api') })
    const found = files.flatMap((file) => {
      const route = file.replace(/\/route\.ts$/, '')
      if (beyondCourses.has(route)) return []
      const text = readFileSync(join(root, 'app/api', file), 'utf8')
      return [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
        ([, method]) => `${method} ${route}`,
      )
    })
    expect(found.toSorted()).toEqual(table.map(({ method, route }) => `${method} ${route}`).toSorted())
  })
}

function expectDescribed(route: string, method: string, status: number, answered: unknown): void {
  const operation = operations.find((one) => one.route === route && one.method === method)
  if (!operation) throw new Error(`${method} ${route} is not in the OpenAPI document`)
  expect(status).toBe(operation.status ?? 200)
  if ('contentType' in operation.answer) return
  expect(operation.answer.safeParse(answered).error?.issues ?? []).toEqual([])
}

async function ask(
  learner: Learner,
  method: string,
  path: string,
  body: unknown,
): Promise<{ status: number; body: unknown }> {
  if (body === undefined) {
    const response = await learner.fetch(path, { method })
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    if (isJson) return { status: response.status, body: await response.json() }
    // Events would go on for ever.
    await response.body?.cancel()
    return { status: response.status, body: undefined }
  }
  if (!Buffer.isBuffer(body)) return learner.send(method, path, body)
  const headers = { 'content-type': 'application/octet-stream' }
  return learner.ask(path, { method, headers, body: new Uint8Array(body) })
}
