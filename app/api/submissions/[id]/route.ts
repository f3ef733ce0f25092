import { requirePerson } from '../../../../platform/auth/learner.ts'
import { readState } from '../../../../platform/submissions/read.ts'
import { personal, route } from '../../answer.ts'

export const GET = route<{ id: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  return personal((await readState(runtime, userId, params.id)).state)
})
