import { pinExercise, pinRequestSchema } from '../../../../../../platform/assignments/pin.ts'
import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { personal, readJson, route } from '../../../../answer.ts'

export const PUT = route<{ id: string; exercise: string }>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const { id: assignmentId, exercise } = params
  const pin = await readJson(request, pinRequestSchema)
  await pinExercise(runtime, person, { assignmentId, exercise }, pin, new Date())
  return personal({})
})
