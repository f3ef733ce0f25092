import { requirePerson } from '../../../../../../../platform/auth/learner.ts'
import { readExerciseStatistics } from '../../../../../../../platform/statistics/read-exercise.ts'
import { personal, route } from '../../../../../answer.ts'

interface Params {
  id: string
  exercise: string
}

export const GET = route<Params>(async ({ request, runtime, params: { id, exercise } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { access: _, students, ...numbers } = await readExerciseStatistics(runtime, person, id, exercise)
  return personal({
    ...numbers,
    students: students.map(({ line, tried = null, ...student }) => ({
      ...{ enrolmentId: line.id, name: line.name, email: line.email },
      ...{ tried, ...student },
    })),
  })
})
