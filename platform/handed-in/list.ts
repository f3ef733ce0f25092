import { type AssignmentAccess, requireAssignment } from '../assignments/access.ts'
import type { Person } from '../auth/learner.ts'
import { type CommentCount, countComments, countDrafts } from '../comments/data.ts'
import { type GradebookRow, readGradebook } from '../gradebook/read.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { type Author, anonymousAuthor, readPseudonyms } from './author.ts'
import { listLast, listOutcomes, type WorkAttempt } from './data.ts'

/** What a student handed in for an exercise, by the submission that is to be read. */
export interface ListedWork {
  author: Author
  submission: WorkAttempt
  /** It is the one that counts; else none does, and it is the last. */
  isCounted: boolean
  attempts: number
  /** Of all attempts. */
  comments: Pick<CommentCount, 'drafts' | 'released'>
}

export interface WorkList {
  access: AssignmentAccess
  exercise: string
  /** Students who are in the course, in the order of the roster or, where they are not named, of their pseudonyms. */
  works: ListedWork[]
  /** Drafts of comments in the whole assignment. */
  drafts: number
}

/** @param exercise undefined: the first of the assignment. @throws Refusal */
export async function listWork(
  runtime: Runtime,
  person: Person | undefined,
  assignmentId: string,
  exercise?: string,
): Promise<WorkList> {
  const access = await requireAssignment(runtime, person, assignmentId, 'work.read')
  const { exercises, isAnonymous, courseId } = access.assignment
  const slug = exercise ?? exercises[0]?.exercise ?? ''
  if (!exercises.some((one) => one.exercise === slug))
    throw new Refusal('not-found', `'${slug}' is not in this assignment.`)
  const { database } = runtime
  const [{ rows }, last, counts, drafts, pseudonyms] = await Promise.all([
    readGradebook(runtime, person, courseId),
    listLast(database, { assignmentId, exercise: slug }),
    countComments(database, { assignmentId, exercise: slug }),
    countDrafts(database, assignmentId),
    isAnonymous ? readPseudonyms(runtime, access.assignment) : undefined,
  ])
  const lastOf = new Map(last.map((one) => [one.enrolmentId, one]))
  const commentsOf = Map.groupBy(counts, ({ enrolmentId }) => enrolmentId)
  const handedIn = rows.flatMap((row) => {
    const latest = lastOf.get(row.line.id)
    return latest ? [{ row, latest, counted: countedIn(row, assignmentId, slug) }] : []
  })
  const outcomes = await listOutcomes(
    database,
    handedIn.map(({ latest, counted }) => counted ?? latest.id),
  )
  const works = handedIn.flatMap(({ row: { line }, latest, counted }): ListedWork[] => {
    const submission = outcomes.get(counted ?? latest.id)
    if (!submission) return []
    return [
      {
        author: pseudonyms ? anonymousAuthor(pseudonyms, line.id) : { kind: 'named', line },
        ...{ submission, isCounted: counted !== undefined, attempts: latest.attempts },
        comments: sumOf(commentsOf.get(line.id) ?? []),
      },
    ]
  })
  return { access, exercise: slug, works: isAnonymous ? works.toSorted(byPseudonym) : works, drafts }
}

const countedIn = ({ grade }: GradebookRow, assignmentId: string, exercise: string): string | undefined =>
  grade.assignments.find(({ id }) => id === assignmentId)?.exercises.find((one) => one.exercise === exercise)
    ?.counted?.id

const sumOf = (counts: readonly CommentCount[]): ListedWork['comments'] => ({
  drafts: counts.reduce((sum, { drafts }) => sum + drafts, 0),
  released: counts.reduce((sum, { released }) => sum + released, 0),
})

const nameOf = ({ author }: ListedWork): string =>
  author.kind === 'anonymous' ? author.pseudonym : author.line.name

const byPseudonym = (one: ListedWork, other: ListedWork): number => (nameOf(one) < nameOf(other) ? -1 : 1)
