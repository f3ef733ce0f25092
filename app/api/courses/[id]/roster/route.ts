import { requireCourse } from '../../../../../platform/access/course.ts'
import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { importQuerySchema, importRoster, largestRosterBytes } from '../../../../../platform/roster/import.ts'
import { readCourseRoster } from '../../../../../platform/roster/list.ts'
import { parseFields, personal, readBytes, route } from '../../../answer.ts'

interface Params {
  id: string
}

export const GET = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { lines } = await readCourseRoster(runtime, person, id)
  return personal({
    lines: lines.map(({ userId, courseId: _, ...line }) => ({ ...line, isClaimed: userId !== null })),
  })
})

/** Imports the file that was previewed. */
export const POST = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const order = parseFields(importQuerySchema, Object.fromEntries(new URL(request.url).searchParams))
  // Before a large body is received.
  await requireCourse(runtime, person, id, 'roster.edit')
  const file = await readBytes(request, largestRosterBytes)
  return personal(await importRoster(runtime, person, id, file, order, new Date()))
})
