import { beforeAll, expect, test } from 'vitest'
import type { Regrade } from '../../../platform/regrades/data.ts'
import { enrol, makeAssignment, makeCourse, signUp } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import type { Learner } from '../../support/learner.ts'
import { flippedAround, ownExercise } from '../../support/own-exercise.ts'
import { right } from '../../support/sources.ts'
import { until } from '../../support/until.ts'

interface Told extends Record<string, unknown> {
  progress: { judged: number; total: number }
  regrade: Regrade
  students: { enrolmentId: string; points: { before: number; after: number }; submissions: unknown[] }[]
}

/**
 * An exercise that was wrong is mended, and what was handed in is judged again. Ada did it right, Ben as the faulty exercise wanted
 * it; Cleo comes after it was mended.
 * @param mend mends the exercise, and starts the installation again
 */
export function regradesSuite(installation: () => Installation, mend: () => Promise<void>): void {
  let teacher: Learner
  let ada: Learner
  let course: string
  let assignment: string
  let pinned: string
  let lines: Record<'ada' | 'ben' | 'cleo', string>
  let adas: string
  let regrade: string
  /** What Ben's submission is worth once the exercise is mended. */
  let partly: number

  const exercises = [{ exercise: ownExercise, points: 10 }]
  const regradesOf = (of: string) => `/api/assignments/${of}/regrades`
  const preview = async (query = ''): Promise<Told> =>
    (await teacher.ask(`/api/regrades/${regrade}${query}`)).body
  const pointsOf = async (line: string): Promise<number> => {
    const { body } = await teacher.ask(`/api/courses/${course}/grades/${line}`)
    return body.assignments.find(({ id }: { id: string }) => id === assignment).points
  }
  const points = () => Promise.all([lines.ada, lines.ben, lines.cleo].map(pointsOf))
  const apply = (options: object = {}) =>
    teacher.post(`/api/regrades/${regrade}/apply`, { neverLower: false, only: null, ...options })
  const undo = () => teacher.post(`/api/regrades/${regrade}/undo`, {})

  beforeAll(async () => {
    const { url } = installation()
    const people = [await signUp(url, 'Ada'), await signUp(url, 'Ben'), await signUp(url, 'Cleo')]
    const learners = people.map(({ learner }) => learner) as [Learner, Learner, Learner]
    teacher = (await signUp(url, 'Teacher')).learner
    ada = learners[0]
    course = await makeCourse(teacher)
    const [first = '', second = '', third = ''] = await enrol(teacher, course, people)
    lines = { ada: first, ben: second, cleo: third }
    assignment = await makeAssignment(teacher, course, { exercises })
    pinned = await makeAssignment(teacher, course, { title: 'Pinned', exercises })
    await teacher.send('PUT', `/api/assignments/${pinned}/pins/${ownExercise}`, { isPinned: true })
    const handIn = { exercise: ownExercise, assignment }
    adas = await ada.submitted(right, handIn)
    expect(await ada.verdict(adas)).toMatchObject({ status: 'wrong-answer' })
    expect(await learners[1].judged(flippedAround, handIn)).toMatchObject({ status: 'accepted' })
    await mend()
    expect(await learners[2].judged(right, handIn)).toMatchObject({ status: 'accepted' })
  }, 120_000)

  test('what is pinned is judged as it was', async () => {
    const verdict = await ada.judged(right, { exercise: ownExercise, assignment: pinned })
    expect(verdict.status).toBe('wrong-answer')
    expect((await teacher.ask(regradesOf(pinned))).body.exercises).toMatchObject([
      { isPinned: true, isBehind: true, submissions: 1, outdated: 0 },
    ])
    const none = await teacher.post(regradesOf(pinned), { exercise: ownExercise })
    expect([none.status, none.body.error.code]).toEqual([409, 'conflict'])
  })

  test('only what another version has judged is judged again, and nothing counts yet', async () => {
    expect((await teacher.ask(regradesOf(assignment))).body.exercises).toMatchObject([
      { isPinned: false, isBehind: false, submissions: 3, outdated: 2, regrades: [] },
    ])
    const before = await points()
    expect(before[1]).toBe(1_000)
    const { status, body } = await teacher.post(regradesOf(assignment), { exercise: ownExercise })
    expect([status, body.submissions]).toEqual([201, 2])
    regrade = body.id
    const early = await apply()
    expect([200, 409]).toContain(early.status)
    expect(early.status === 200 ? (await undo()).status : 200).toBe(200)
    await until('both are judged again', async () => (await preview()).progress.judged === 2)
    expect(await points()).toEqual(before)
    expect(await ada.verdict(adas)).toMatchObject({ status: 'wrong-answer' })
    expect((await ada.ask('/api/submissions')).body.submissions[0].id).toBeDefined()
    const second = await teacher.post(regradesOf(assignment), { exercise: ownExercise })
    expect([second.status, second.body.error.code]).toEqual([409, 'conflict'])
  })

  test('the preview says who changes, and by how much', async () => {
    const [adaBefore = 0] = await points()
    const { students } = await preview()
    expect(students.map(({ enrolmentId }) => enrolmentId)).toEqual([lines.ada, lines.ben])
    partly = students[1]?.points.after ?? 0
    expect(students[0]?.points).toEqual({ before: adaBefore, after: 1_000 })
    expect(students[1]?.points).toEqual({ before: 1_000, after: partly })
    expect(partly).toBeLessThan(1_000)
    const kind = (await preview('?neverLower=true')).students
    expect(kind.map(({ enrolmentId }) => enrolmentId)).toEqual([lines.ada])
  })

  test('it is applied at once, as was chosen, and undone', async () => {
    const before = await points()
    expect((await apply({ neverLower: true })).body).toEqual({ submissions: 1 })
    expect(await points()).toEqual([1_000, 1_000, 1_000])
    expect(await ada.verdict(adas)).toMatchObject({ status: 'accepted' })
    expect((await apply()).status).toBe(409)
    expect((await preview()).students.map(({ enrolmentId }) => enrolmentId)).toEqual([lines.ada])
    expect((await undo()).status).toBe(200)
    expect(await points()).toEqual(before)
    expect(await ada.verdict(adas)).toMatchObject({ status: 'wrong-answer' })
    expect((await undo()).status).toBe(409)
    expect((await apply({ only: [lines.ben] })).body).toEqual({ submissions: 1 })
    expect(await points()).toEqual([before[0], partly, 1_000])
    await undo()
    expect((await apply()).body).toEqual({ submissions: 2 })
    expect(await points()).toEqual([1_000, partly, 1_000])
  })

  test('an export while it is applied has all of it, or nothing of it', async () => {
    const exported = async () => {
      const { status, body } = await teacher.ask(`/api/courses/${course}/grades/export?format=plain`)
      expect(status).toBe(200)
      return body as string
    }
    const after = await exported()
    await undo()
    const before = await exported()
    expect(before).not.toBe(after)
    const meanwhile = Array.from({ length: 5 }, exported)
    await apply()
    for (const one of await Promise.all([...meanwhile, exported()])) expect([before, after]).toContain(one)
    expect(await exported()).toBe(after)
  })

  test('what is applied is not discarded; what is discarded is not applied', async () => {
    const path = `/api/regrades/${regrade}`
    expect((await teacher.ask(path, { method: 'DELETE' })).status).toBe(409)
    await undo()
    expect((await teacher.ask(path, { method: 'DELETE' })).status).toBe(200)
    expect((await apply()).status).toBe(409)
  })

  test('what comes while another is judged again is judged at once and keeps its place', async () => {
    const { body } = await teacher.post(regradesOf(assignment), { exercise: ownExercise, all: true })
    expect(body.submissions).toBe(3)
    regrade = body.id
    expect(await ada.judged(flippedAround, { exercise: ownExercise, assignment })).toMatchObject({
      status: 'wrong-answer',
    })
    await until('all are judged again', async () => (await preview()).progress.judged === 3)
    await apply()
    expect(await points()).toEqual([1_000, partly, 1_000])
  })

  test('all of it is in the audit log', async () => {
    const { entries } = (await teacher.ask(`/api/courses/${course}/audit`)).body
    const actions = entries.map(({ action }: { action: string }) => action).toReversed()
    const regrades = actions.filter((action: string) => /^(regrade|exercise|submission)\./.test(action))
    const changed = 'submission.regraded'
    expect(regrades.filter((one: string) => one !== changed).slice(0, 2)).toEqual([
      'exercise.pinned',
      'regrade.asked',
    ])
    expect(regrades.filter((one: string) => one === 'regrade.applied').length).toBeGreaterThanOrEqual(4)
    const [last] = entries.filter(({ action }: { action: string }) => action === changed)
    expect(last).toMatchObject({ actorId: expect.any(String), enrolmentId: expect.any(String) })
  })
}
