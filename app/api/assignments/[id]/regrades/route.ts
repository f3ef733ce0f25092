import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readVersions } from '../../../../../platform/regrades/list.ts'
import { regradeRequestSchema, startRegrade } from '../../../../../platform/regrades/start.ts'
import { personal, readJson, route } from '../../../answer.ts'

interface Params {
  id: string
}

export const GET = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { exercises } = await readVersions(runtime, person, id)
  return personal({ exercises })
})

export const POST = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const asked = await readJson(request, regradeRequestSchema)
  return personal(await startRegrade(runtime, person, id, asked, new Date()), 201)
})
