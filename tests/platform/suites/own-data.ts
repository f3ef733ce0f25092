import { expect, test } from 'vitest'
import { enrol, fromNow, makeAssignment, makeCourse, rosterOf } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import type { Learner } from '../../support/learner.ts'
import { flipped, right } from '../../support/sources.ts'
import { accountScene, password, refusal } from './account-scene.ts'

/** What is kept of somebody: given to them as a file, and erased. */
export function ownDataSuite(installation: () => Installation): void {
  const { administrator, come, idOf, isSignedIn, signIn, visitor } = accountScene(installation)

  /** A course of one student, who handed in what is not told, and practised. */
  async function study() {
    const [teacher, student] = [await come('Teacher'), await come('Ada Lovelace')]
    const course = await makeCourse(teacher.learner, { title: 'Windows and strides' })
    const [line = ''] = await enrol(teacher.learner, course, [student])
    const fields = { hiddenResults: 'never', dueAt: fromNow(24) }
    const assignment = await makeAssignment(teacher.learner, course, fields)
    const handedIn = await student.learner.submitted(right, { assignment })
    const practised = await student.learner.submitted(flipped)
    for (const id of [handedIn, practised]) await student.learner.verdict(id)
    await student.learner.send('PUT', '/api/drafts/corr2d', { source: 'a draft of mine', basedOn: 0 })
    return { teacher, student, course, line, assignment, handedIn, practised }
  }

  test('is one file that has all of it, but no secret, and nothing that is not told', async () => {
    const { student, course, handedIn, practised } = await study()
    await student.learner.post('/api/account/keys', { name: 'my script', days: 1 })
    const { status, headers, body } = await student.learner.ask('/api/account/export')
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(body).toMatchObject({
      account: { name: 'Ada Lovelace', email: student.email },
      drafts: [{ exercise: 'corr2d', source: 'a draft of mine' }],
      apiKeys: [{ name: 'my script' }],
      courses: [{ course: { id: course }, place: { role: 'student' }, withheld: [{ title: 'Windows' }] }],
      acts: [{ action: 'enrolment.claimed' }],
    })
    const byId = new Map(body.submissions.map((one: { id: string }) => [one.id, one]))
    expect(byId.get(practised)).toMatchObject({ source: flipped, verdict: { status: 'wrong-answer' } })
    const withheld = byId.get(handedIn) as { verdict: { groups: { hidden: boolean }[] } }
    expect(withheld).toMatchObject({ source: right, withheld: { until: null } })
    expect(withheld.verdict.groups.filter(({ hidden }) => hidden)).toEqual([])
    expect(JSON.stringify(body)).not.toMatch(/"(password|token|hash)"/)
  })

  test('is erased by one’s password: the account is gone at once, practice with it, marks stay under a pseudonym', async () => {
    const { teacher, student, course, line, practised, handedIn } = await study()
    const elsewhere = (await signIn(student.email)).learner
    const grades = async () => (await teacher.learner.ask(`/api/courses/${course}/grades`)).body.students
    const before = await grades()
    await isSignedIn(elsewhere)
    const erase = (tried: string) => student.learner.send('DELETE', '/api/account', { password: tried })
    expect((await erase('not this one')).status).toBe(403)
    expect((await erase(password)).status).toBe(200)
    for (const one of [student.learner, elsewhere]) expect(await isSignedIn(one)).toBe(false)
    expect((await signIn(student.email)).status).toBe(401)
    const [after] = await grades()
    expect(after).toMatchObject({ enrolmentId: line, points: before[0].points, of: before[0].of })
    expect(after.name).toMatch(/^Erased [0-9a-f]{6}$/)
    expect(after.points).toBeGreaterThan(0)
    const told = JSON.stringify([await grades(), await rosterOf(teacher.learner, course)])
    expect(told).not.toContain(student.email)
    expect(told).not.toContain('Person 0')
    expect((await teacher.learner.ask(`/api/handed-in/${handedIn}`)).body.source).toBe(right)
    expect((await teacher.learner.ask(`/api/handed-in/${practised}`)).status).toBe(404)
    const { entries } = (await teacher.learner.ask(`/api/courses/${course}/audit`)).body
    expect(entries[0]).toMatchObject({ action: 'enrolment.erased', enrolmentId: line, details: {} })
    // Whoever comes with that address now is somebody else.
    const anew = visitor()
    const fields = { email: student.email, password, name: 'Ada' }
    expect((await anew.post('/api/auth/sign-up/email', fields)).status).toBe(200)
    expect((await anew.ask('/api/courses')).body.courses).toEqual([])
  })

  test('the only instructor of a course stays, and is told of which; with a second one they go', async () => {
    const { teacher, student, course, line } = await study()
    const erase = () => teacher.learner.send('DELETE', '/api/account', { password })
    const refused = await erase()
    expect(refused).toMatchObject({ status: 409, body: refusal })
    expect(refused.body.error.message).toContain('“Windows and strides”')
    expect(await isSignedIn(teacher.learner)).toBe(true)
    const path = `/api/courses/${course}/roster/${line}`
    expect((await teacher.learner.send('PATCH', path, { role: 'instructor' })).status).toBe(200)
    expect((await erase()).status).toBe(200)
    const roster = await rosterOf(student.learner, course)
    expect(roster.filter(({ removedAt }) => removedAt !== null)).toMatchObject([
      { role: 'instructor', name: expect.stringMatching(/^Erased /) },
    ])
    // Whoever is left counts, and no more than that.
    expect((await student.learner.send('DELETE', '/api/account', { password })).status).toBe(409)
  })

  test('is erased by an administrator, who types their own password', async () => {
    const { student } = await study()
    const id = await idOf(student.learner)
    const admin = await come('Operator')
    const erase = (by: Learner, tried: string) => by.send('DELETE', `/api/people/${id}`, { password: tried })
    expect((await erase(admin.learner, password)).status).toBe(403)
    const operator = await administrator()
    const own = installation().databaseUrl === '' ? 'demo-administrator' : password
    expect((await erase(operator, 'not this one')).status).toBe(403)
    expect((await erase(operator, own)).status).toBe(200)
    expect((await erase(operator, own)).status).toBe(404)
    expect(await isSignedIn(student.learner)).toBe(false)
    expect((await operator.ask(`/api/people?search=${student.email}`)).body.accounts).toEqual([])
  })
}
