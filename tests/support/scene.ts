import { enrol, makeAssignment, makeCourse, signUp } from './course.ts'
import type { Learner } from './learner.ts'
import { right } from './sources.ts'

interface AuditEntryTold {
  action: string
  actorId: string | null
  details: Record<string, unknown>
}

/** A course with its people, and what happens in it again and again. */
export class Scene {
  readonly teacher: Learner
  /** Two assistants. */
  readonly grace: Learner
  readonly linus: Learner
  /** Two students: `Person 0` and `Person 1` of the roster. */
  readonly ada: Learner
  readonly ben: Learner
  readonly course: string
  /** Ids of their places. */
  readonly lines: { ada: string; ben: string; grace: string }

  private constructor(
    people: Pick<Scene, 'teacher' | 'grace' | 'linus' | 'ada' | 'ben'>,
    course: string,
    lines: Scene['lines'],
  ) {
    ;({ teacher: this.teacher, grace: this.grace, linus: this.linus, ada: this.ada, ben: this.ben } = people)
    this.course = course
    this.lines = lines
  }

  static async set(url: string): Promise<Scene> {
    const { learner: teacher } = await signUp(url, 'Teacher')
    const [ada, ben] = [await signUp(url, 'Ada'), await signUp(url, 'Ben')]
    const [grace, linus] = [await signUp(url, 'Grace'), await signUp(url, 'Linus')]
    const course = await makeCourse(teacher)
    const assistants = [grace, linus].map((one) => ({ ...one, role: 'assistant' }))
    const [adaLine = '', benLine = '', graceLine = ''] = await enrol(teacher, course, [
      ada,
      ben,
      ...assistants,
    ])
    const people = { ada: ada.learner, ben: ben.learner, grace: grace.learner, linus: linus.learner }
    return new Scene({ teacher, ...people }, course, { ada: adaLine, ben: benLine, grace: graceLine })
  }

  assign(fields: object = {}): Promise<string> {
    return makeAssignment(this.teacher, this.course, fields)
  }

  /** @returns the id of a submission that has its verdict */
  async handedIn(assignment: string, source = right, learner = this.ada): Promise<string> {
    const id = await learner.submitted(source, { assignment })
    await learner.verdict(id)
    return id
  }

  /** @returns the id of a draft of Grace's */
  async drafted(submission: string, body: string, line = 1): Promise<string> {
    const answer = await this.grace.post(`/api/handed-in/${submission}/comments`, { line, body })
    if (answer.status !== 201) throw new Error(`nothing was drafted: ${JSON.stringify(answer.body)}`)
    return answer.body.id as string
  }

  /** Newest first. */
  async audit(): Promise<AuditEntryTold[]> {
    return (await this.teacher.ask(`/api/courses/${this.course}/audit`)).body.entries
  }
}
