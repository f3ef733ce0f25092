import { auditQuerySchema, readAudit } from '../../../../../platform/audit/list.ts'
import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { definedOf } from '../../../../../platform/defined.ts'
import { parseFields, personal, route } from '../../../answer.ts'

export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const query = parseFields(auditQuerySchema, Object.fromEntries(new URL(request.url).searchParams))
  const { beforeAt, beforeId, ...filter } = query
  const before = beforeAt && beforeId ? { at: beforeAt, id: beforeId } : undefined
  const entries = await readAudit(runtime, person, id, definedOf({ ...filter, before }))
  return personal({
    entries: entries.map(({ details, ...entry }) => ({
      ...entry,
      details: JSON.parse(details) as unknown,
    })),
  })
})
