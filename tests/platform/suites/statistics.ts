import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { enrol, fromNow, makeAssignment, makeCourse, signUp } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import type { Learner } from '../../support/learner.ts'
import { flipped, right, unparsable } from '../../support/sources.ts'

/** A course in which Ada has passed at the second try, Ben has not, and Cem has done nothing. */
async function fillCourse(url: string) {
  const teacher = (await signUp(url, 'Teacher')).learner
  const [ada, ben, cem] = [await signUp(url, 'Ada'), await signUp(url, 'Ben'), await signUp(url, 'Cem')]
  const course = await makeCourse(teacher)
  const lines = await enrol(teacher, course, [ada, ben, cem])
  const assignment = await makeAssignment(teacher, course)
  const opened = { exercise: 'corr2d', kind: 'opened', occurredAt: fromNow(-0.05) }
  await ada.learner.post('/api/practice-events', { events: [opened] })
  await ada.learner.judged(flipped, { assignment })
  await ada.learner.judged(right, { assignment })
  const last = await ben.learner.submitted(flipped, { assignment })
  await ben.learner.verdict(last)
  return { teacher, student: ben.learner, course, assignment, lines, last }
}

const statisticsOf = async (teacher: Learner, assignment: string) =>
  (await teacher.ask(`/api/assignments/${assignment}/exercises/corr2d/statistics`)).body

const filled = (bins: { from: number; count: number }[]) =>
  bins.filter(({ count }) => count > 0).map(({ from, count }) => [from, count])

/** What a course and its exercises come to in numbers. */
export function statisticsSuite(installation: () => Installation): void {
  let filledCourse: Awaited<ReturnType<typeof fillCourse>>
  beforeAll(async () => {
    filledCourse = await fillCourse(installation().url)
  })

  test('of an exercise: scores, attempts, time, groups and mistakes, and whose they are', async () => {
    const { teacher, assignment, lines, last } = filledCourse
    const found = await statisticsOf(teacher, assignment)
    expect(filled(found.scores).at(-1)).toEqual([1, 1])
    expect(filled(found.attempts)).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(found.timeToSolve).toMatchObject({ measured: 1, notPassed: 1, unmeasured: 0 })
    // She opened it three minutes before.
    expect(found.timeToSolve.quartiles.median).toBeGreaterThanOrEqual(180)
    expect(found.timeToSolve.quartiles.median).toBeLessThan(600)
    const hidden = found.groups.groups.filter((group: { hidden: boolean }) => group.hidden)
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.some(({ passed, students }: any) => passed === 1 && students === 2)).toBe(true)
    expect(found.mistakes).toEqual([{ mistake: 'flipped-kernel', students: 1 }])
    expect(found.mistakesOverTime.mistakes).toMatchObject([{ mistake: 'flipped-kernel', students: 2 }])
    expect(found.discrimination).toEqual({ correlation: null, students: 2, obstacle: 'too-few' })
    const ben = found.students.find(({ enrolmentId }: any) => enrolmentId === lines[1])
    expect(ben).toMatchObject({ tried: { attempts: 1, lastId: last }, mistakesMade: ['flipped-kernel'] })
    expect(found.students.find(({ enrolmentId }: any) => enrolmentId === lines[2]).tried).toBeNull()
  })

  test('of a course: its exercises, progress, activity, and who needs help', async () => {
    const { teacher, course, assignment, lines } = filledCourse
    const { body } = await teacher.ask(`/api/courses/${course}/statistics`)
    expect(body.exercises).toMatchObject([
      {
        ...{
          assignmentId: assignment,
          exercise: 'corr2d',
          handedIn: 2,
          passed: 1,
          attempts: { median: 1.5 },
        },
        ...{ mistake: { mistake: 'flipped-kernel', students: 1 }, timeToSolve: { measured: 1 } },
      },
    ])
    expect(body.progress.share.at(-1)).toBeCloseTo(1 / 3, 9)
    const { byRange, earlier, later } = body.assignments[0].activity
    expect(byRange.reduce((sum: number, count: number) => sum + count, earlier + later)).toBe(3)
    expect(body.inNeed).toMatchObject([
      {
        enrolmentId: lines[2],
        reasons: [{ rule: 'nothing', assignments: [{ assignmentId: assignment, daysLeft: 1 }] }],
      },
    ])
  })

  test('what changes is counted anew', async () => {
    const { teacher, student, course, assignment } = filledCourse
    await student.judged(unparsable, { assignment })
    const { groups, mistakes, students } = await statisticsOf(teacher, assignment)
    expect([groups.didNotRun, mistakes]).toEqual([1, []])
    expect(students).toHaveLength(3)
    const { body } = await teacher.ask(`/api/courses/${course}/statistics`)
    const { byRange, earlier, later } = body.assignments[0].activity
    expect(byRange.reduce((sum: number, count: number) => sum + count, earlier + later)).toBe(4)
  })

  test('whoever watches a course is told of each verdict', async () => {
    const { teacher, student, course, assignment } = filledCourse
    const response = await teacher.fetch(`/api/courses/${course}/events`)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toMatch(/^data: /)
    await student.judged(right, { assignment })
    expect((await reader?.read())?.value).toMatch(/^data: /)
    await reader?.cancel()
    expect((await student.ask(`/api/courses/${course}/events`)).status).toBe(403)
  })

  test('of what is read without names the numbers are the same, and by name nothing leads to it', async () => {
    const { teacher, student, course } = filledCourse
    const assignment = await makeAssignment(teacher, course, { title: 'Anonymous', isAnonymous: true })
    for (const source of [flipped, right]) await student.judged(source, { assignment })
    const { timeToSolve, students } = await statisticsOf(teacher, assignment)
    expect(timeToSolve).toMatchObject({ measured: 1, unmeasured: 0 })
    const { tried, secondsToPass } = students.find((one: any) => one.tried !== null)
    expect(tried).toMatchObject({ attempts: 2, best: 1, bestId: null, lastId: null, lastAt: null })
    expect(secondsToPass).toBe(timeToSolve.quartiles.median)
  })

  test('what is not in an assignment has no statistics', async () => {
    const { teacher, assignment } = filledCourse
    const { status } = await teacher.ask(`/api/assignments/${assignment}/exercises/padding/statistics`)
    expect(status).toBe(404)
  })
}

/** Of a submission that was judged again, the verdict that is applied counts, and no other. */
export function regradeStatisticsSuite(installation: () => Installation): void {
  test('a verdict that is not applied is in no number', async () => {
    const { teacher, assignment, last } = await fillCourse(installation().url)
    const [regrade, judging] = [randomUUID(), randomUUID()]
    const run = (sql: string, ...values: unknown[]) => installation().query(sql, values)
    await run(
      `INSERT INTO regrade (id, assignment_id, exercise, exercise_version, asked_at)
       SELECT $1, assignment_id, exercise, exercise_version, now() FROM submission WHERE id = $2`,
      ...[regrade, last],
    )
    await run(
      `INSERT INTO judging (id, submission_id, exercise, exercise_version, reason, regrade_id, queued_at, judged_at)
       SELECT $1, id, exercise, exercise_version, 'regrade', $2, now(), now() FROM submission WHERE id = $3`,
      ...[judging, regrade, last],
    )
    await run(
      `INSERT INTO verdict (judging_id, status, score, mistake, judge_version, body, recorded_at)
       VALUES ($1, 'wrong-answer', 0, 'another', '1', '{"groups":[]}', now())`,
      judging,
    )
    const before = await statisticsOf(teacher, assignment)
    expect(before.mistakesOverTime.mistakes).toMatchObject([{ mistake: 'flipped-kernel', students: 2 }])
    expect(before.groups.didNotRun).toBe(0)
    await run('UPDATE judging SET applied_at = now() WHERE id = $1', judging)
    const after = await statisticsOf(teacher, assignment)
    expect(after.mistakesOverTime.mistakes.map(({ mistake }: any) => mistake)).toEqual([
      'another',
      'flipped-kernel',
    ])
    expect(after.groups.didNotRun).toBe(1)
  })
}
