import { requirePerson } from '../../../../../../../platform/auth/learner.ts'
import { overrideGrade, overrideSchema } from '../../../../../../../platform/gradebook/override.ts'
import { personal, readJson, route } from '../../../../../answer.ts'

/** `line`: the id of a student's place in the course. */
interface Params {
  id: string
  line: string
  exercise: string
}

const keyOf = ({ id, line, exercise }: Params) => ({ assignmentId: id, enrolmentId: line, exercise })

export const PUT = route<Params>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const override = await readJson(request, overrideSchema)
  await overrideGrade(runtime, person, keyOf(params), override, new Date())
  return personal({})
})

export const DELETE = route<Params>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  await overrideGrade(runtime, person, keyOf(params), null, new Date())
  return personal({})
})
