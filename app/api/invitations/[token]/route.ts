import { requirePerson } from '../../../../platform/auth/learner.ts'
import { acceptInvitation, readInvitation } from '../../../../platform/courses/invite.ts'
import { personal, route } from '../../answer.ts'

interface Params {
  token: string
}

/** What it leads to may be read by whoever has it, signed in or not. */
export const GET = route<Params>(async ({ runtime, params: { token } }) =>
  personal(await readInvitation(runtime, token)),
)

export const POST = route<Params>(async ({ request, runtime, params: { token } }) => {
  const person = await requirePerson(runtime, request.headers)
  return personal(await acceptInvitation(runtime, person, token, new Date()), 201)
})
