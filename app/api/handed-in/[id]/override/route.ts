import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { overrideSchema } from '../../../../../platform/gradebook/override.ts'
import { overrideWork } from '../../../../../platform/handed-in/override.ts'
import { personal, readJson, route } from '../../../answer.ts'

interface Params {
  id: string
}

export const PUT = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const override = await readJson(request, overrideSchema)
  await overrideWork(runtime, person, id, override, new Date())
  return personal({})
})

export const DELETE = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  await overrideWork(runtime, person, id, null, new Date())
  return personal({})
})
