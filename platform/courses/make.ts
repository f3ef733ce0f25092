import { randomUUID } from 'node:crypto'
import { actorOf } from '../access/course.ts'
import { mayMakeCourse } from '../access/rules.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import { insertEnrolments } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { countCoursesOf, insertCourse } from './data.ts'
import type { CourseFields } from './fields.ts'

/** More than anybody teaches at once. */
const mostCourses = 50

/** Makes a course whose instructor is whoever makes it. @throws Refusal */
export async function makeCourse(
  runtime: Runtime,
  person: Person,
  fields: CourseFields,
  now: Date,
): Promise<{ id: string }> {
  if (!mayMakeCourse(actorOf(person, undefined)))
    throw new Refusal('forbidden', 'Courses are made by whoever has an account: sign up first.')
  if ((await countCoursesOf(runtime.database, person.id)) >= mostCourses)
    throw new Refusal('conflict', `You teach ${mostCourses} courses: end one before you make another.`)
  const id = randomUUID()
  await runtime.database.prisma.$transaction(async (transaction) => {
    await insertCourse(transaction, { id, ...fields, createdAt: now })
    await insertEnrolments(transaction, [
      {
        ...{ id: randomUUID(), courseId: id, userId: person.id, role: 'instructor', section: '' },
        ...{ email: person.email.toLowerCase(), name: person.name, createdAt: now, claimedAt: now },
        ...{ studentNumber: null, canvasId: null, claimCode: null },
      },
    ])
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId: id, action: 'course.made' },
      details: { ...fields },
    })
  })
  return { id }
}
