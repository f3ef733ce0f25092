import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { releaseOfSubmission } from '../../../../../../platform/comments/release.ts'
import { personal, route } from '../../../../answer.ts'

/** Lets the student read the drafts of this submission. */
export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  return personal(await releaseOfSubmission(runtime, person, id, new Date()))
})
