import { requireCourse } from '../../../../../../platform/access/course.ts'
import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { largestRosterBytes, previewRoster } from '../../../../../../platform/roster/import.ts'
import { personal, readBytes, route } from '../../../../answer.ts'

export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  // Before a large body is received.
  await requireCourse(runtime, person, id, 'roster.edit')
  const file = await readBytes(request, largestRosterBytes)
  return personal(await previewRoster(runtime, person, id, file))
})
