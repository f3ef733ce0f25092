import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import {
  assignmentFields,
  enrol,
  fromNow,
  makeAssignment,
  makeCourse,
  rosterOf,
  signUp,
} from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import { Learner } from '../../support/learner.ts'
import { flipped, right, unparsable } from '../../support/sources.ts'

/** What is handed in, and what that comes to. */
export function assignmentsSuite(installation: () => Installation): void {
  const url = () => installation().url
  let teacher: Awaited<ReturnType<typeof signUp>>
  beforeAll(async () => {
    teacher = await signUp(url(), 'Teacher')
  })

  test.each([
    ['due before it opens', { dueAt: fromNow(-100) }, 'dueAt'],
    ['closed before it is due', { closesAt: fromNow(1) }, 'closesAt'],
    ['with a time that has no zone', { opensAt: '2026-10-01T12:00' }, 'opensAt'],
    ['of nothing', { exercises: [] }, 'exercises'],
    ['of an exercise that is not there', { exercises: [{ exercise: 'no-such', points: 1 }] }, 'exercises'],
    ['of a tenth of a cent', { exercises: [{ exercise: 'corr2d', points: 1.005 }] }, 'exercises.0.points'],
    ['whose title turns round', { title: 'left\u202eright' }, 'title'],
  ])('one %s is refused at its field', async (_, fields, field) => {
    const course = await makeCourse(teacher.learner)
    const { status, body } = await teacher.learner.post(
      `/api/courses/${course}/assignments`,
      assignmentFields(fields),
    )
    expect(status).toBe(422)
    expect(Object.keys(body.error.fields)).toContain(field)
  })

  test('points are right to the cent: in time, late, extended, forgiven and overridden', async () => {
    const course = await makeCourse(teacher.learner)
    const [ada, ben] = [await signUp(url(), 'Ada'), await signUp(url(), 'Ben')]
    const [adaLine, benLine] = await enrol(teacher.learner, course, [ada, ben])
    const inTime = await makeAssignment(teacher.learner, course, { title: 'In time' })
    const late = await makeAssignment(teacher.learner, course, { title: 'Late', dueAt: fromNow(-25) })
    for (const { learner } of [ada, ben])
      for (const assignment of [inTime, late]) {
        const id = await learner.submitted(right, { assignment })
        await learner.verdict(id)
      }
    const gradeOf = async (learner: Learner) => (await learner.ask(`/api/courses/${course}/grades/me`)).body
    const grade = await gradeOf(ada.learner)
    expect(grade).toMatchObject({ points: 1_800, of: 2_000, withheld: [] })
    const lines = grade.assignments.find(({ id }: { id: string }) => id === late).exercises[0].lines
    expect(lines).toMatchObject([
      { kind: 'score', amount: 1_000, score: 1 },
      { kind: 'late', amount: -200, daysLate: 2, graceDays: 0, percentTaken: 20 },
    ])

    const extension = `/api/assignments/${late}/extensions/${benLine}`
    const times = { dueAt: fromNow(-1), closesAt: null, reason: 'ill' }
    expect((await teacher.learner.send('PUT', extension, times)).status).toBe(200)
    expect((await gradeOf(ben.learner)).points).toBe(1_900)
    const { course: before } = (await teacher.learner.ask(`/api/courses/${course}`)).body
    await teacher.learner.send('PATCH', `/api/courses/${course}`, {
      graceDays: 1,
      revision: before.revision,
    })
    expect((await gradeOf(ada.learner)).points).toBe(1_900)
    expect((await gradeOf(ben.learner)).points).toBe(2_000)

    const override = `/api/assignments/${late}/overrides/${adaLine}/corr2d`
    const given = { points: 7.25, reason: 'Explained it well in the lab.' }
    expect((await teacher.learner.send('PUT', override, given)).status).toBe(200)
    expect((await gradeOf(ada.learner)).points).toBe(1_725)
    const told = (await gradeOf(ada.learner)).assignments.flatMap(
      ({ exercises }: { exercises: { lines: { amount: number }[] }[] }) =>
        exercises.flatMap((one) => one.lines),
    )
    expect(told.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBe(1_725)

    const csv = await teacher.learner.ask(`/api/courses/${course}/grades/export?format=plain`)
    expect(csv.headers.get('content-type')).toContain('text/csv')
    const rows: Record<string, string>[] = parse(csv.body, { columns: true, bom: true })
    expect(rows.map((row) => row.Total)).toEqual(['17.25', '20.00'])

    const { entries } = (await teacher.learner.ask(`/api/courses/${course}/audit`)).body
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      ...['grade.overridden', 'course.changed', 'extension.granted', 'assignment.made', 'assignment.made'],
      ...['enrolment.claimed', 'enrolment.claimed', 'roster.imported', 'course.made'],
    ])
    const actionsBy = async (line = '') => {
      const { body } = await teacher.learner.ask(`/api/courses/${course}/audit?by=${line}`)
      return body.entries.map(({ action }: { action: string }) => action)
    }
    expect(await actionsBy(adaLine)).toEqual(['enrolment.claimed'])
    const own = (await rosterOf(teacher.learner, course)).find(({ role }) => role === 'instructor')
    expect(await actionsBy(own?.id)).toHaveLength(entries.length - 2)
    expect(await actionsBy(randomUUID())).toEqual([])
    expect((await teacher.learner.send('DELETE', override, {})).status).toBe(200)
    expect((await gradeOf(ada.learner)).points).toBe(1_900)
  })

  test('an extension is for somebody who is in the course', async () => {
    const [course, elsewhere] = [await makeCourse(teacher.learner), await makeCourse(teacher.learner)]
    const [stranger = ''] = await enrol(teacher.learner, elsewhere, [await signUp(url(), 'Stranger')])
    const assignment = await makeAssignment(teacher.learner, course)
    const times = { dueAt: fromNow(50), closesAt: null, reason: 'ill' }
    for (const line of [stranger, randomUUID(), 'nobody']) {
      const path = `/api/assignments/${assignment}/extensions/${line}`
      const { status, body } = await teacher.learner.send('PUT', path, times)
      expect([status, body.error.message]).toEqual([404, 'There is nobody of that id in this course.'])
    }
  })

  test('attempts are counted once each, and limited; a fault of the student’s counts, one that does not parse too', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const assignment = await makeAssignment(teacher.learner, course, { attempts: 3 })
    const first = await ada.learner.submit(flipped, { assignment, idempotencyKey: 'once' })
    const again = await ada.learner.submit(flipped, { assignment, idempotencyKey: 'once' })
    expect(again.body.id).toBe(first.body.id)
    await ada.learner.verdict(await ada.learner.submitted(unparsable, { assignment }))
    await ada.learner.verdict(await ada.learner.submitted(right, { assignment }))
    const refused = await ada.learner.submit(right, { assignment })
    expect([refused.status, refused.body.error.code]).toEqual([409, 'conflict'])
    // The same request once more is no further attempt, and still finds its submission.
    expect((await ada.learner.submit(flipped, { assignment, idempotencyKey: 'once' })).status).toBe(202)
    // Practice is free.
    expect((await ada.learner.submit(right)).status).toBe(202)
  })

  test('two at once: one attempt is taken where one is left', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const assignment = await makeAssignment(teacher.learner, course, { attempts: 1 })
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ada.learner.submit(right, { assignment })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, ...Array(7).fill(409)])
  })

  test('after two attempts one waits', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const assignment = await makeAssignment(teacher.learner, course, {
      waitRule: 'fixed',
      waitSeconds: 600,
    })
    for (let attempt = 0; attempt < 2; attempt++)
      expect((await ada.learner.submit(right, { assignment })).status).toBe(202)
    const { status, headers } = await ada.learner.submit(right, { assignment })
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(590)
  })

  test('nothing is taken before it opens, after it closes, or for another exercise; and by nobody else', async () => {
    const course = await makeCourse(teacher.learner)
    const [ada, eve] = [await signUp(url(), 'Ada'), await signUp(url(), 'Eve')]
    await enrol(teacher.learner, course, [ada])
    const early = await makeAssignment(teacher.learner, course, { opensAt: fromNow(1) })
    const closed = await makeAssignment(teacher.learner, course, {
      ...{ opensAt: fromNow(-72), dueAt: fromNow(-50), closesAt: fromNow(-49) },
    })
    const draft = await makeAssignment(teacher.learner, course, { isPublished: false })
    const open = await makeAssignment(teacher.learner, course)
    const statusOf = async (learner: Learner, assignment: string, exercise = 'corr2d') =>
      (await learner.submit(right, { assignment, exercise })).status
    expect(await statusOf(ada.learner, early)).toBe(409)
    expect(await statusOf(ada.learner, closed)).toBe(409)
    expect(await statusOf(ada.learner, draft)).toBe(404)
    expect(await statusOf(ada.learner, open, 'padding')).toBe(422)
    expect(await statusOf(eve.learner, open)).toBe(404)
    expect(await statusOf(await Learner.anonymous(url()), open)).toBe(404)
  })

  test('the latest counts, or the chosen one, where that is the rule', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const latest = await makeAssignment(teacher.learner, course, { counting: 'latest' })
    const chosen = await makeAssignment(teacher.learner, course, { counting: 'chosen' })
    const ids: string[] = []
    for (const assignment of [latest, chosen])
      for (const source of [unparsable, right, unparsable]) {
        const id = await ada.learner.submitted(source, { assignment })
        await ada.learner.verdict(id)
        ids.push(id)
      }
    const pointsOf = async () =>
      (await ada.learner.ask(`/api/courses/${course}/grades/me`)).body.assignments.map(
        ({ points }: { points: number }) => points,
      )
    const points = new Map([
      [latest, 0],
      [chosen, 1_000],
    ])
    expect((await pointsOf()).toSorted()).toEqual([...points.values()].toSorted())
    const choose = (id: string | undefined, assignment = chosen) =>
      ada.learner.send('PUT', `/api/assignments/${assignment}/choices/corr2d`, { submission: id })
    expect((await choose(ids[3])).status).toBe(200)
    expect(await pointsOf()).toEqual([0, 0])
    expect((await choose(ids[1])).status).toBe(404)
    expect((await choose(ids[1], latest)).status).toBe(409)
  })

  test('two who change it at once: the second is told, and nothing is lost', async () => {
    const course = await makeCourse(teacher.learner)
    const assignment = await makeAssignment(teacher.learner, course)
    const put = (title: string) =>
      teacher.learner.send('PUT', `/api/assignments/${assignment}`, {
        ...{ revision: 1, fields: assignmentFields({ title }) },
      })
    expect([(await put('First')).status, (await put('Second')).status]).toEqual([200, 409])
    expect((await teacher.learner.ask(`/api/assignments/${assignment}`)).body.title).toBe('First')
  })

  test('what was handed in stays: its exercise is not taken out, and it does not close before it', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const assignment = await makeAssignment(teacher.learner, course)
    await ada.learner.submitted(right, { assignment })
    const put = (fields: object) =>
      teacher.learner.send('PUT', `/api/assignments/${assignment}`, {
        ...{ revision: 1, fields: assignmentFields(fields) },
      })
    expect((await put({ exercises: [{ exercise: 'padding', points: 1 }] })).status).toBe(409)
    expect((await put({ dueAt: fromNow(-2), closesAt: fromNow(-1) })).status).toBe(409)
  })

  test('a grade that is told after the due date is not told before', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    const [line] = await enrol(teacher.learner, course, [ada])
    const assignment = await makeAssignment(teacher.learner, course, { hiddenResults: 'after-due' })
    const id = await ada.learner.submitted(right, { assignment })
    const verdict = await ada.learner.verdict(id)
    expect([verdict.groups.some(({ hidden }) => hidden), verdict.score]).toEqual([false, 0.1])
    const { body } = await ada.learner.ask('/api/submissions?exercise=corr2d')
    expect(body.submissions).toEqual([expect.not.objectContaining({ score: expect.anything() })])
    expect((await ada.learner.ask('/api/exercises/corr2d/solution')).status).toBe(403)
    expect((await ada.learner.ask(`/api/courses/${course}/grades/me`)).body).toMatchObject({
      ...{ points: 0, of: 0, withheld: [assignment] },
    })
    const seen = await teacher.learner.ask(`/api/courses/${course}/grades/${line}`)
    expect(seen.body).toMatchObject({ of: 1_000, withheld: [] })
  })
}
