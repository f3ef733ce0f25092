import { requirePerson } from '../../../../platform/auth/learner.ts'
import { changeCourse } from '../../../../platform/courses/change.ts'
import { courseChangeSchema } from '../../../../platform/courses/fields.ts'
import { readCourse } from '../../../../platform/courses/read.ts'
import { personal, readJson, route } from '../../answer.ts'

interface Params {
  id: string
}

export const GET = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { access, assignments } = await readCourse(runtime, person, id)
  const { invitation, ...course } = access.course
  const link = access.may('roster.edit') ? { invitation } : {}
  return personal({ course: { ...course, ...link }, role: access.role ?? null, assignments })
})

export const PATCH = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  await changeCourse(runtime, person, id, await readJson(request, courseChangeSchema), new Date())
  return personal({})
})
