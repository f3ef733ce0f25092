import { z } from 'zod'
import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { gradesFormats } from '../../../../../../platform/exports/grades-csv.ts'
import { exportGrades } from '../../../../../../platform/gradebook/export.ts'
import { parseFields, route } from '../../../../answer.ts'

const querySchema = z.strictObject({ format: z.enum(gradesFormats) })

export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { format } = parseFields(querySchema, Object.fromEntries(new URL(request.url).searchParams))
  const { name, text } = await exportGrades(runtime, person, id, format)
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
})
