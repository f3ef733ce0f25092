import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readNeighbours } from '../../../../../platform/handed-in/read-neighbours.ts'
import { personal, route } from '../../../answer.ts'

/** The submissions of the students before and after this one's. */
export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { previous = null, next = null, ...place } = await readNeighbours(runtime, person, id)
  return personal({ previous, next, ...place })
})
