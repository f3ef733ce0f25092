import { requireSession } from '../../../../platform/auth/learner.ts'
import { signOutEverywhere } from '../../../../platform/people/sign-out-everywhere.ts'
import { personal, route, withCookies } from '../../answer.ts'

/** Ends all sessions of whoever asks, this one included. */
export const DELETE = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  const headers = await signOutEverywhere(runtime, person, request.headers, new Date())
  return withCookies(personal({}), headers)
})
