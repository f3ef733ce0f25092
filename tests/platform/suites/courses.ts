import { beforeAll, expect, test } from 'vitest'
import { courseFields, enrol, makeAssignment, makeCourse, rosterOf, signUp } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import { Learner } from '../../support/learner.ts'
import { right } from '../../support/sources.ts'

const previewWords = 'What a student sees who has handed in nothing yet. Back to your view '

/** What is to be read in the main part of a page. */
async function wordsOf(learner: Learner, path: string): Promise<string> {
  const { status, body } = await learner.ask(path)
  expect(status).toBe(200)
  const [main = ''] = /<main[\s>].*<\/main>/s.exec(body) ?? []
  expect(main).not.toBe('')
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

/** A course as a whole. */
export function coursesSuite(installation: () => Installation): void {
  const url = () => installation().url
  let teacher: Awaited<ReturnType<typeof signUp>>
  beforeAll(async () => {
    teacher = await signUp(url(), 'Teacher')
  })

  test('what has ended is read, and not changed', async () => {
    const course = await makeCourse(teacher.learner)
    const { revision } = (await teacher.learner.ask(`/api/courses/${course}`)).body.course
    const archive = (isArchived: boolean, at: number) =>
      teacher.learner.send('PATCH', `/api/courses/${course}`, { isArchived, revision: at })
    expect((await archive(true, revision)).status).toBe(200)
    const changed = await teacher.learner.send('PATCH', `/api/courses/${course}`, {
      title: 'x',
      revision: revision + 1,
    })
    expect(changed.status).toBe(409)
    expect((await teacher.learner.ask(`/api/courses/${course}`)).status).toBe(200)
    expect((await archive(false, revision + 1)).status).toBe(200)
  })

  test('a course is made again for another term: its assignments, and nobody', async () => {
    const course = await makeCourse(teacher.learner, { graceDays: 2 })
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const assignment = await makeAssignment(teacher.learner, course)
    await ada.learner.submitted(right, { assignment })
    const order = { title: 'Convolutions', term: 'Spring', days: 14 }
    const { body } = await teacher.learner.post(`/api/courses/${course}/duplicate`, order)
    const again = (await teacher.learner.ask(`/api/courses/${body.id}`)).body
    expect(again.course).toMatchObject({ term: 'Spring', graceDays: 2 })
    expect(again.assignments).toMatchObject([{ title: 'Windows', isPublished: false, revision: 1 }])
    const [{ dueAt: then }] = (await teacher.learner.ask(`/api/courses/${course}`)).body.assignments
    const days = (Date.parse(again.assignments[0].dueAt) - Date.parse(then)) / 86_400_000
    expect(Math.round(days)).toBe(14)
    expect(await rosterOf(teacher.learner, body.id)).toHaveLength(1)
  })

  test('staff sees a course as a student does who has done nothing; of that, a student sees no other page', async () => {
    const course = await makeCourse(teacher.learner)
    const ada = await signUp(url(), 'Ada')
    await enrol(teacher.learner, course, [ada])
    const assignment = await makeAssignment(teacher.learner, course)
    const hidden = await makeAssignment(teacher.learner, course, { title: 'Later', isPublished: false })
    for (const path of [`/courses/${course}`, `/assignments/${assignment}`]) {
      const own = await wordsOf(ada.learner, path)
      const preview = await wordsOf(teacher.learner, `${path}?as=student`)
      expect(preview).toContain(previewWords)
      // It is nobody's grade, and leads nowhere.
      expect(preview.replace(previewWords, '')).toBe(
        own.replace(/My grade |How these points were computed /, ''),
      )
      expect(await wordsOf(ada.learner, `${path}?as=student`)).toBe(own)
      expect(await wordsOf(teacher.learner, path)).not.toBe(own)
    }
    expect(await wordsOf(teacher.learner, `/assignments/${hidden}?as=student`)).toContain(
      'What students will see once the assignment is published.',
    )
  })

  test('a course is no course without an account, a time zone or a title', async () => {
    const anonymous = await Learner.anonymous(url())
    expect((await anonymous.post('/api/courses', courseFields)).status).toBe(403)
    for (const fields of [{ timeZone: 'Middle/Earth' }, { title: ' ' }, { graceDays: -1 }]) {
      const { status } = await teacher.learner.post('/api/courses', { ...courseFields, ...fields })
      expect(status).toBe(422)
    }
  })
}
