import { requirePerson } from '../../../platform/auth/learner.ts'
import { courseFieldsSchema } from '../../../platform/courses/fields.ts'
import { listCourses } from '../../../platform/courses/list.ts'
import { makeCourse } from '../../../platform/courses/make.ts'
import { personal, readJson, route } from '../answer.ts'

export const GET = route(async ({ request, runtime }) => {
  const person = await requirePerson(runtime, request.headers)
  return personal({ courses: await listCourses(runtime, person) })
})

export const POST = route(async ({ request, runtime }) => {
  const person = await requirePerson(runtime, request.headers)
  const fields = await readJson(request, courseFieldsSchema)
  return personal(await makeCourse(runtime, person, fields, new Date()), 201)
})
