import { z } from 'zod'
import { refusalKeys, statusOf } from '../refusal.ts'
import type { Operation } from './operation.ts'
import { operationsOfCourses } from './operations-of-courses.ts'
import { operationsOfFeedback } from './operations-of-feedback.ts'
import { operationsOfPeople } from './operations-of-people.ts'
import { operationsOfPractice } from './operations-of-practice.ts'
import { operationsOfStatistics } from './operations-of-statistics.ts'

export const operations: readonly Operation[] = [
  ...operationsOfPractice,
  ...operationsOfCourses,
  ...operationsOfFeedback,
  ...operationsOfStatistics,
  ...operationsOfPeople,
]

const refusal = z.strictObject({
  error: z.strictObject({
    code: z.enum(Object.keys(statusOf) as (keyof typeof statusOf)[]),
    /** One sentence for a person. */
    message: z.string(),
    /** By field, what is wrong with it. */
    fields: z.record(z.string(), z.string()).optional(),
    /** Of the sentence, by which an interface says it in another language, and what of it is not the same each time. */
    key: z.enum(refusalKeys).optional(),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
})

/** As JSON Schema; what has a form of its own inside (a time, points in hundredths) is described as it is sent. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const json = (schema: object) => ({ 'application/json': { schema } })

/** The HTTP interface of an installation. @see https://spec.openapis.org/oas/v3.1.0 */
export function openApiDocument(baseUrl: string): object {
  const byPath = Map.groupBy(operations, ({ route }) => `/api/${route.replaceAll(/\[(\w+)\]/g, '{$1}')}`)
  const paths = [...byPath].map(([path, ofPath]) => [
    path,
    Object.fromEntries(ofPath.map((one) => [one.method.toLowerCase(), operationOf(one)])),
  ])
  return {
    openapi: '3.1.0',
    info: { title: 'Receptive', version: '1', description: 'Points are in hundredths, times in UTC.' },
    servers: [{ url: baseUrl }],
    security: [{ session: [] }, { key: [] }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: { Refusal: schemaOf(refusal, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'receptive.session_token' },
        key: { type: 'http', scheme: 'bearer', description: 'An API key of one’s account page.' },
      },
    },
  }
}

function operationOf({
  method,
  route,
  summary,
  query,
  body,
  answer,
  status = 200,
  isOpen,
}: Operation): object {
  return {
    operationId: `${method.toLowerCase()} ${route}`.replaceAll(/\W+(\w)/g, (_, letter) =>
      letter.toUpperCase(),
    ),
    summary: `${summary}.`,
    ...(isOpen ? { security: [] } : {}),
    parameters: [...inPath(route), ...inQuery(query)],
    ...(body ? { requestBody: { required: true, content: contentOf(body) } } : {}),
    responses: {
      [status]: {
        description: 'Done.',
        content: 'contentType' in answer ? { [answer.contentType]: {} } : json(schemaOf(answer, 'output')),
      },
      default: {
        description: 'Refused, with one sentence for a person.',
        content: json({ $ref: '#/components/schemas/Refusal' }),
      },
    },
  }
}

const contentOf = (body: z.ZodType | 'file') =>
  body === 'file' ? { 'application/octet-stream': {} } : json(schemaOf(body, 'input'))

const inPath = (route: string) =>
  [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }))

function inQuery(query: z.ZodObject | undefined): object[] {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
  }))
}
