import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { openApiDocument, operations } from '../../platform/openapi/document.ts'
import { root } from '../support/judge.ts'

const api = join(root, 'app/api')

/** Of another's making, of the development server alone, or this document itself. */
const undescribed = new Set(['[...unknown]', 'auth/[...all]', 'preview/[slug]/events', 'openapi'])

test('every route is described, and nothing else', () => {
  const found = globSync('**/route.ts', { cwd: api }).flatMap((file) => {
    const route = file.replace(/\/route\.ts$/, '')
    if (undescribed.has(route)) return []
    const text = readFileSync(join(api, file), 'utf8')
    const methods = text.matchAll(/^export (?:const|function|async function) (GET|POST|PUT|PATCH|DELETE)\b/gm)
    return [...methods].map(([, method]) => `${method} ${route}`)
  })
  expect(operations.map(({ method, route }) => `${method} ${route}`).toSorted()).toEqual(found.toSorted())
})

test('the document is OpenAPI', async () => {
  const result = await new Validator().validate({ ...openApiDocument('http://localhost:3000') })
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
})

test('no two operations have one name', () => {
  const { paths } = openApiDocument('') as { paths: Record<string, Record<string, { operationId: string }>> }
  const ids = Object.values(paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(new Set(ids).size).toBe(operations.length)
})
