import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readCourseStatistics } from '../../../../../platform/statistics/read-course.ts'
import { personal, route } from '../../../answer.ts'

export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const statistics = await readCourseStatistics(runtime, person, id, new Date())
  const { students, exercises, progress, inNeed, assignments } = statistics
  const efforts = await Promise.all(assignments.map((assignment) => statistics.effortOf(assignment)))
  return personal({
    ...{ students, progress },
    assignments: assignments.map(({ id: assignmentId, title, dueAt }, index) => ({
      ...{ assignmentId, title, dueAt },
      activity: efforts[index]?.activity,
    })),
    exercises: exercises.map(({ mistake = null, ...exercise }) => ({
      ...{ ...exercise, mistake },
      timeToSolve: efforts[assignments.findIndex((one) => one.id === exercise.assignmentId)]?.times.get(
        exercise.exercise,
      ),
    })),
    inNeed: inNeed.map(({ line, reasons }) => ({
      enrolmentId: line.id,
      name: line.name,
      email: line.email,
      reasons,
    })),
  })
})
