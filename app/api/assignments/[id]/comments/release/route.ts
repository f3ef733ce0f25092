import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { releaseOfAssignment } from '../../../../../../platform/comments/release.ts'
import { personal, route } from '../../../../answer.ts'

/** Lets all students read the drafts of this assignment. */
export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  return personal(await releaseOfAssignment(runtime, person, id, new Date()))
})
