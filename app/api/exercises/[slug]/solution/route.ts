import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readSolution } from '../../../../../platform/solutions/read.ts'
import { requestSolution } from '../../../../../platform/solutions/request.ts'
import { personal, route } from '../../../answer.ts'

/** For whoever has passed the exercise, or has asked for its solution; 403 for others. */
export const GET = route<{ slug: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  return personal(await readSolution(runtime, userId, params.slug))
})

/** Asks for it: what is submitted from now on is marked, unless the exercise is passed already. */
export const POST = route<{ slug: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  return personal(await requestSolution(runtime, userId, params.slug, new Date()))
})
