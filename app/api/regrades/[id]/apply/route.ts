import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { applyRegrade } from '../../../../../platform/regrades/apply.ts'
import { regradeOptionsSchema } from '../../../../../platform/regrades/preview.ts'
import { personal, readJson, route } from '../../../answer.ts'

export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const options = await readJson(request, regradeOptionsSchema)
  return personal(await applyRegrade(runtime, person, id, options, new Date()))
})
