import { randomUUID } from 'node:crypto'
import { createRandom } from '../../grader/tensor/random.ts'
import type { Person } from '../auth/person.ts'
import { within } from '../database/within.ts'
import { findOptionalAccount } from '../people/data.ts'
import { demoInstructor, demoLearner } from '../people/demo-accounts.ts'
import type { Runtime } from '../runtime.ts'
import { hasCourse } from './data.ts'
import { planFeedback } from './feedback.ts'
import { type JudgeQuietly, judgeAttempts } from './judged.ts'
import { type DatedAssignment, dateAssignment, planCourse } from './plan.ts'
import { makeStudents, middlingStudent } from './students.ts'
import { demoAssignments, demoSeed } from './syllabus.ts'
import { writeDemoCourse } from './write.ts'

const writingLimits = { maxWait: 30_000, timeout: 60_000 }

/**
 * Makes a course to look at, with months of work of made students, where nobody has made one yet: an installation to try has
 * something on every page of a teacher's. What they handed in is judged by this installation's grader.
 */
export async function provideDemoCourse(runtime: Runtime, judge: JudgeQuietly, now: Date): Promise<void> {
  const { database, environment, shelf, log } = runtime
  if (!environment.hasDemoCourse || (await hasCourse(database))) return
  const slugs = demoAssignments.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise))
  const bundles = slugs.flatMap((slug) => shelf.findOptional(slug) ?? [])
  if (bundles.length < slugs.length)
    return log.warn('the demo course is not made: an exercise of it is left out')
  const [instructor, learner] = await Promise.all([
    findPerson(runtime, demoInstructor),
    findPerson(runtime, demoLearner),
  ])
  const random = createRandom(demoSeed)
  const made = [...makeStudents(random), middlingStudent(learner.name)]
  const assignments = demoAssignments.map((one) => dateAssignment(one, now))
  const plan = planCourse(assignments, made, random, now)
  const attempts = await judgeAttempts(
    plan,
    new Map(bundles.map(({ slug, version }) => [slug, version])),
    judge,
  )
  const students = made.map(({ name }, index) =>
    index === made.length - 1 ? { ...learner, isNew: false } : newStudent(name),
  )
  await database.prisma.$transaction(async (transaction) => {
    const { practised } = plan
    const feedback = planFeedback(attempts, assignments, now)
    const madeAt = dayBefore(assignments)
    const content = { instructor, students, assignments, attempts, practised, feedback, madeAt }
    await writeDemoCourse(within(runtime, transaction), content)
  }, writingLimits)
}

async function findPerson({ database }: Runtime, email: string): Promise<Person> {
  const account = await findOptionalAccount(database, { email })
  if (!account) throw new Error(`the demo account ${email} is not there`)
  return { ...account, isAnonymous: false }
}

const newStudent = (name: string) => ({
  ...{ id: randomUUID(), name, email: `${name.toLowerCase().replace(/ /g, '.')}@students.demo.invalid` },
  ...{ isAnonymous: false, role: 'learner' as const, isNew: true },
})

const dayBefore = (assignments: readonly DatedAssignment[]) =>
  new Date(Math.min(...assignments.map(({ opensAt }) => opensAt.getTime())) - 86_400_000)
