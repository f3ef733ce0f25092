import type { z } from 'zod'
import { isThere } from '../../platform/database/ping.ts'
import { definedOf } from '../../platform/defined.ts'
import { isRefusal, Refusal, statusOf } from '../../platform/refusal.ts'
import { reportFault, runtime, type WebRuntime } from '../../platform/runtime.ts'

interface Call<Params> {
  request: Request
  params: Params
  runtime: WebRuntime
}

type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** Wraps a route: what it returns is answered as it is; a refusal and a fault become the one shape of an error. */
export function route<Params = Record<string, never>>(
  handle: (call: Call<Params>) => Promise<Response>,
): Route<Params> {
  return async (request, { params }) => {
    const open = runtime()
    try {
      return await handle({ request, params: await params, runtime: open })
    } catch (error) {
      if (isRefusal(error)) return refused(error)
      if (!(await isThere(open.database))) return refused(databaseAway())
      const reference = reportFault(open, error, `${request.method} ${new URL(request.url).pathname} failed`)
      return refused(new Refusal('internal', `Something failed here, not with you. Reference: ${reference}.`))
    }
  }
}

/** @throws Refusal where the body is not the JSON that the schema describes */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  if (request.headers.get('content-type')?.split(';')[0]?.trim() !== 'application/json')
    throw new Refusal('unsupported-type', 'Send JSON, with content-type: application/json.')
  return parseFields(schema, await parseJson(request))
}

/** @throws Refusal where the fields are not as the schema describes them */
export function parseFields<Schema extends z.ZodType>(schema: Schema, fieldsOf: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(fieldsOf)
  if (parsed.success) return parsed.data
  // Of several faults of one field, the first.
  const faults = parsed.error.issues.map(({ path, message }) => [path.join('.'), message]).toReversed()
  const fields = Object.fromEntries(faults)
  throw new Refusal('invalid', 'The request is not as it should be: see its fields.', {
    fields,
    key: 'fields',
  })
}

/**
 * The body as it is. One that is larger is read to its end and thrown away, as far as the server lets it come: else the
 * connection would be left in the middle of it.
 * @throws Refusal
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  if (request.headers.get('content-type')?.split(';')[0]?.trim() !== 'application/octet-stream')
    throw new Refusal(
      'unsupported-type',
      'Send the file itself, with content-type: application/octet-stream.',
    )
  const parts: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength
    if (length <= most) parts.push(read.value)
  }
  if (length > most) throw new Refusal('invalid', `The file has more than ${most} bytes.`)
  return Buffer.concat(parts)
}

async function parseJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw new Refusal('bad-request', 'The body is no JSON.')
  }
}

function databaseAway(): Refusal {
  return new Refusal('unavailable', 'The database does not answer: try again in a moment.', { retryAfter: 5 })
}

function refused({ code, message, fields, retryAfter, key, parameters }: Refusal): Response {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  const error = { code, message, ...definedOf({ fields, key, parameters }) }
  return Response.json(
    { error },
    { status: statusOf[code], headers: { ...headers, 'cache-control': 'no-store' } },
  )
}

/** JSON of one person's: no cache keeps it. */
export function personal(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

/** An answer with the cookies that better-auth sets. */
export function withCookies(response: Response, headers: Headers): Response {
  for (const cookie of headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}
