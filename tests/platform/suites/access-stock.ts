import { enrol, makeAssignment, makeCourse, signInAsAdministrator, signUp } from '../../support/course.ts'
import { Learner } from '../../support/learner.ts'
import { right } from '../../support/sources.ts'
import { reasons, type Stock, type Visitor } from './access-table.ts'

/** A course that has one of everything, and everybody who may or may not come to it. */
export async function makeStock(
  url: string,
  title: string,
): Promise<{ stock: Stock; people: Record<Visitor, Learner> }> {
  const [teacher, other] = [await signUp(url, 'Teacher'), await signUp(url, 'Other teacher')]
  const [student, another, assistant] = [
    await signUp(url, 'Student'),
    await signUp(url, 'Another'),
    await signUp(url, 'Assistant'),
  ]
  const outsider = await signUp(url, 'Outsider')
  const course = await makeCourse(teacher.learner, { title })
  const elsewhere = await makeCourse(other.learner)
  await enrol(other.learner, elsewhere, [outsider])
  const [, line = ''] = await enrol(teacher.learner, course, [
    student,
    another,
    { ...assistant, role: 'assistant' },
  ])
  const { body } = await teacher.learner.send('PUT', `/api/courses/${course}/invitation`, { isOpen: true })
  const assignment = await makeAssignment(teacher.learner, course)
  const submission = await another.learner.submitted(right, { assignment })
  await another.learner.verdict(submission)
  const asked = { exercise: 'corr2d', all: true }
  const { body: regrade } = await teacher.learner.post(`/api/assignments/${assignment}/regrades`, asked)
  await another.learner.post(`/api/submissions/${submission}/dispute`, reasons)
  const comment = { line: 1, body: 'Name it.' }
  const drafted = await teacher.learner.post(`/api/handed-in/${submission}/comments`, comment)
  const saving = `/api/courses/${course}/saved-comments`
  await teacher.learner.post(saving, { body: 'Name it.' })
  const [saved] = (await teacher.learner.ask(saving)).body.comments
  const stock = {
    comment: drafted.body.id,
    saved: saved.id,
    course,
    line,
    invitation: body.invitation,
    assignment,
    submission,
    regrade: regrade.id,
    account: (await another.learner.ask('/api/auth/get-session')).body.user.id,
  }
  const people = {
    nobody: new Learner(url),
    outsider: outsider.learner,
    student: student.learner,
    assistant: assistant.learner,
    instructor: teacher.learner,
    otherInstructor: other.learner,
    administrator: await signInAsAdministrator(url),
  }
  return { stock, people }
}
