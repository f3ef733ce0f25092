import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { exportGrades, exportQuerySchema } from '../../../../../../platform/gradebook/export.ts'
import { parseFields, route } from '../../../../answer.ts'

export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { format } = parseFields(exportQuerySchema, Object.fromEntries(new URL(request.url).searchParams))
  const { name, text } = await exportGrades(runtime, person, id, format)
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
})
