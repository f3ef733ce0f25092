import { beforeAll, expect, test } from 'vitest'
import { rosterOf } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import { Scene } from '../../support/scene.ts'
import { right } from '../../support/sources.ts'

/** An assignment whose work is read without names. */
export function anonymitySuite(installation: () => Installation): void {
  let scene: Scene
  let assignment: string
  let id: string
  beforeAll(async () => {
    scene = await Scene.set(installation().url)
    assignment = await scene.assign({ title: 'Anonymous', isAnonymous: true, counting: 'chosen' })
    id = await scene.handedIn(assignment)
    await scene.handedIn(assignment, right, scene.ben)
    await scene.drafted(id, 'Name it.')
    await scene.ada.send('PUT', `/api/assignments/${assignment}/choices/corr2d`, { submission: id })
    await scene.ada.post(`/api/submissions/${id}/dispute`, { reason: 'It pads as it should.' })
  })
  const text = async (path: string) => {
    const { status, body } = await scene.teacher.ask(path)
    expect(status).toBe(200)
    return JSON.stringify(body)
  }

  test('nothing that is read there says whose it is', async () => {
    const roster = await rosterOf(scene.teacher, scene.course)
    const lines = roster.filter((line) => [scene.lines.ada, scene.lines.ben].includes(line.id))
    expect(lines).toHaveLength(2)
    const neighbours = (await scene.teacher.ask(`/api/handed-in/${id}/neighbours`)).body
    const paths = [id, neighbours.previous ?? neighbours.next].flatMap((one) => [
      `/handed-in/${one}`,
      `/api/handed-in/${one}`,
    ])
    for (const path of [
      ...[...paths, `/assignments/${assignment}/work`, `/api/assignments/${assignment}/work`],
      `/api/handed-in/${id}/neighbours`,
    ]) {
      const told = await text(path)
      for (const line of lines)
        for (const trace of [line.id, line.email, line.name]) expect(told).not.toContain(trace)
    }
    expect((await scene.teacher.ask(`/api/handed-in/${id}`)).body.student).toEqual({
      pseudonym: expect.stringMatching(/^Student [0-9A-F]{4,}$/),
    })
  })

  test('a pseudonym is the same wherever the work is, and nobody else’s', async () => {
    const { body: work } = await scene.teacher.ask(`/api/handed-in/${id}`)
    const { students } = (await scene.teacher.ask(`/api/assignments/${assignment}/work`)).body
    const names = students.map(({ student }: { student: { pseudonym: string } }) => student.pseudonym)
    expect(new Set(names).size).toBe(2)
    expect(names).toEqual(names.toSorted())
    const { disputes } = (await scene.teacher.ask(`/api/courses/${scene.course}/disputes`)).body
    expect(disputes).toContainEqual(expect.objectContaining({ submissionId: id, student: work.student }))
    expect(names).toContain(work.student.pseudonym)
  })

  test('nothing that goes by name leads to it: neither the grade nor the audit', async () => {
    const { submittedAt } = (await scene.teacher.ask(`/api/handed-in/${id}`)).body
    const grade = `courses/${scene.course}/grades/${scene.lines.ada}`
    for (const told of [await text(`/${grade}`), await text(`/api/${grade}`)])
      for (const trace of [id, submittedAt]) expect(told).not.toContain(trace)
    const entries = (await scene.audit()).filter(({ details }) => details.assignmentId === assignment)
    const of = (action: string) => entries.find((one) => one.action === action)
    expect(of('dispute.opened')).toMatchObject({ actorId: null, enrolmentId: null })
    expect(of('submission.chosen')?.details).toEqual({ assignmentId: assignment, exercise: 'corr2d' })
    for (const filter of ['enrolmentId', 'by']) {
      const filtered = await text(`/api/courses/${scene.course}/audit?${filter}=${scene.lines.ada}`)
      expect(filtered).toContain('submission.chosen')
      expect(filtered).not.toContain(id)
    }
  })

  test('its points are overridden all the same, and the student sees their own', async () => {
    const override = { points: 5, reason: 'by hand' }
    expect((await scene.teacher.send('PUT', `/api/handed-in/${id}/override`, override)).status).toBe(200)
    const { assignments } = (await scene.ada.ask(`/api/courses/${scene.course}/grades/me`)).body
    const own = assignments.find((one: { id: string }) => one.id === assignment)
    expect(own).toMatchObject({ points: 500, exercises: [{ counted: { id } }] })
  })

  test('once it is off, the names are back', async () => {
    const { body } = await scene.teacher.ask(`/api/assignments/${assignment}`)
    const { id: _, courseId: __, pins: ___, revision, ...fields } = body
    const points = ({ exercise, points }: { exercise: string; points: number }) => ({
      exercise,
      points: points / 100,
    })
    const change = { ...fields, exercises: fields.exercises.map(points), isAnonymous: false }
    const put = await scene.teacher.send('PUT', `/api/assignments/${assignment}`, {
      revision,
      fields: change,
    })
    expect(put.status).toBe(200)
    expect((await scene.teacher.ask(`/api/handed-in/${id}`)).body.student.name).toBe('Person 0')
    const opened = (await scene.audit()).find(({ action }) => action === 'dispute.opened')
    expect(opened?.details).toMatchObject({ submissionId: id })
    expect(opened?.actorId).not.toBeNull()
  })
}
