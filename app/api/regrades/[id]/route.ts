import { requirePerson } from '../../../../platform/auth/learner.ts'
import { discardRegrade } from '../../../../platform/regrades/discard.ts'
import { previewRegrade } from '../../../../platform/regrades/preview.ts'
import { personal, route } from '../../answer.ts'

interface Params {
  id: string
}

/** What it would change; with `?neverLower=true`, were nobody to lose by it. */
export const GET = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const neverLower = new URL(request.url).searchParams.get('neverLower') === 'true'
  const { access, ...preview } = await previewRegrade(runtime, person, id, { neverLower, only: null })
  const told = access.assignment.isAnonymous ? withoutIds : studentOf
  return personal({ ...preview, students: preview.students.map(told) })
})

export const DELETE = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  await discardRegrade(runtime, person, id, new Date())
  return personal({})
})

type StudentChange = Awaited<ReturnType<typeof previewRegrade>>['students'][number]

/** By name nobody is led to a submission that is read without names. */
const withoutIds = (student: StudentChange) => ({
  ...studentOf(student),
  submissions: student.submissions.map(({ before, after }) => ({ before, after })),
})

const studentOf = ({ line: { id: enrolmentId, name, email }, ...change }: StudentChange) => ({
  ...{ enrolmentId, name, email },
  ...change,
})
