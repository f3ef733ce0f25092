import { requirePerson } from '../../../platform/auth/learner.ts'
import { definedOf } from '../../../platform/defined.ts'
import { listOwnSubmissions } from '../../../platform/submissions/list.ts'
import { assertMaySubmit } from '../../../platform/submissions/rate.ts'
import { submit, submitRequestSchema } from '../../../platform/submissions/submit.ts'
import { personal, readJson, route } from '../answer.ts'

export const POST = route(async ({ request, runtime }) => {
  const person = await requirePerson(runtime, request.headers)
  await assertMaySubmit(person.id)
  const body = await readJson(request, submitRequestSchema)
  return personal(await submit(runtime, person, body, new Date()), 202)
})

export const GET = route(async ({ request, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  const exercise = new URL(request.url).searchParams.get('exercise') ?? undefined
  const submissions = await listOwnSubmissions(runtime, userId, definedOf({ exercise }))
  return personal({ submissions })
})
