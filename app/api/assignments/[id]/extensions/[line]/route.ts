import {
  endExtension,
  extensionSchema,
  grantExtension,
} from '../../../../../../platform/assignments/extend.ts'
import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { personal, readJson, route } from '../../../../answer.ts'

/** `line`: the id of a student's place in the course. */
interface Params {
  id: string
  line: string
}

const placeOf = ({ id, line }: Params) => ({ assignmentId: id, enrolmentId: line })

export const PUT = route<Params>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const times = await readJson(request, extensionSchema)
  await grantExtension(runtime, person, placeOf(params), times, new Date())
  return personal({})
})

export const DELETE = route<Params>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  await endExtension(runtime, person, placeOf(params), new Date())
  return personal({})
})
