import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictSchema } from '../../grader/contract/verdict.ts'
import { provideDemoCourse } from '../../platform/demo/provide.ts'
import { readEnvironment } from '../../platform/environment.ts'
import { createLog } from '../../platform/log.ts'
import { closeRuntime, openRuntime } from '../../platform/open-runtime.ts'
import { signInAsDemo } from '../support/course.ts'
import { Installation, startWithinMs } from '../support/installation.ts'
import { root } from '../support/judge.ts'
import { Learner } from '../support/learner.ts'
import { until } from '../support/until.ts'

const madeWithinMs = 120_000

let installation: Installation
let instructor: Learner
let course: string

beforeAll(async () => {
  installation = await Installation.start({ environment: { DEMO_COURSE: 'yes' } })
  await installation.ready()
  instructor = await signInAsDemo(installation.url, 'instructor')
  course = await until('the demo course', async () => (await listCourses())[0]?.id, madeWithinMs)
}, startWithinMs + madeWithinMs)

afterAll(() => installation?.close())

const listCourses = async (): Promise<{ id: string }[]> => (await instructor.ask('/api/courses')).body.courses
const ask = async (path: string) => {
  const { status, body } = await instructor.ask(path)
  expect(status).toBe(200)
  return body
}

/** A verdict without what differs from one time to the next. */
const timeless = (verdict: unknown): unknown =>
  JSON.parse(
    JSON.stringify(verdict, (name, value) => (/^(timings|durationMs|id)$/.test(name) ? undefined : value)),
  )

test('every chart has something to show', async () => {
  const { students, exercises, assignments, progress, inNeed } = await ask(
    `/api/courses/${course}/statistics`,
  )
  expect(students).toBe(41)
  expect(assignments).toHaveLength(5)
  for (const { activity } of assignments)
    expect(activity.byRange.filter((count: number) => count > 0).length).toBeGreaterThan(5)
  expect(progress.share.length).toBeGreaterThan(5)
  const rules = new Set(inNeed.flatMap(({ reasons }: any) => reasons.map(({ rule }: any) => rule)))
  expect(rules.size).toBeGreaterThanOrEqual(3)
  expect(exercises.filter(({ handedIn, passed }: any) => passed < handedIn).length).toBeGreaterThan(5)
  for (const { assignmentId, exercise, handedIn, passed, mistake, timeToSolve } of exercises) {
    expect(handedIn).toBeGreaterThan(10)
    expect(passed).toBeGreaterThan(handedIn / 2)
    expect(mistake).not.toBeNull()
    expect(timeToSolve.measured).toBeGreaterThan(10)
    const told = await ask(`/api/assignments/${assignmentId}/exercises/${exercise}/statistics`)
    expect(told.scores.filter(({ count }: any) => count > 0).length).toBeGreaterThan(1)
    expect(told.mistakes.length).toBeGreaterThan(0)
    expect(told.discrimination).not.toBeNull()
  }
})

test('its verdicts are those that the grader gives to the same files', async () => {
  const { assignments } = await ask(`/api/courses/${course}`)
  const learner = await Learner.anonymous(installation.url)
  for (const { id, exercises } of assignments.slice(1, 4)) {
    const { exercise } = exercises[0]
    const { students } = await ask(`/api/assignments/${id}/work?exercise=${exercise}`)
    const several = students.filter((one: any) => one.attempts > 1)
    const works = await Promise.all(
      several.map(({ submission }: any) => ask(`/api/handed-in/${submission.id}`)),
    )
    const wrong = works
      .flatMap(({ attempts }) => attempts)
      .find(({ status }: any) => status === 'wrong-answer')
    const { source, verdict } = await ask(`/api/handed-in/${wrong.id}`)
    expect(verdictSchema.safeParse(verdict).success).toBe(true)
    expect(timeless(verdict)).toEqual(timeless(await learner.judged(source, { exercise })))
  }
})

test('the demo learner is one of its students, whose grade is explained', async () => {
  const student = await signInAsDemo(installation.url, 'learner')
  const { body } = await student.ask('/api/courses')
  expect(body.courses).toMatchObject([{ id: course, role: 'student' }])
  const { body: grade } = await student.ask(`/api/courses/${course}/grades/me`)
  expect(grade.points).toBeGreaterThan(0)
})

test('comments, extensions, points by hand and disputes are there, and in the audit', async () => {
  const { entries } = await ask(`/api/courses/${course}/audit`)
  const actions = new Set(entries.map(({ action }: any) => action))
  for (const action of ['extension.granted', 'grade.overridden', 'comments.released', 'dispute.opened'])
    expect(actions).toContain(action)
  const { disputes } = await ask(`/api/courses/${course}/disputes`)
  expect(disputes.filter(({ answer }: any) => answer === null)).toHaveLength(1)
  expect(disputes).toHaveLength(2)
})

test('there is one, however often the installation is started', async () => {
  await installation.stop()
  const { dataDir } = installation
  const environment = readEnvironment({ DATA_DIR: dataDir }, root)
  const runtime = await openRuntime(environment, createLog('silent'))
  try {
    await provideDemoCourse(runtime, () => Promise.reject(new Error('judged again')), new Date())
    expect(await runtime.database.prisma.course.count()).toBe(1)
  } finally {
    await closeRuntime(runtime)
  }
})
