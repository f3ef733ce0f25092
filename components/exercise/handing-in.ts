import type { AssignmentTimes } from '../course/assignment.ts'

/** Why what is submitted on a page is practice, though its address names an assignment. */
export type PracticeReason = 'noAccount' | 'notYours' | 'noPlace' | 'notInIt' | 'ended'

/** What a page's address says that is submitted there is handed in for, and what becomes of that. */
export type HandingIn =
  | ({ kind: 'assignment'; times: AssignmentTimes; made: number; allowed: number | null } & Named)
  /** Without a network nobody says more than its id. */
  | { kind: 'unchecked'; assignment: string }
  | { kind: 'practice'; assignment: string; reason: PracticeReason }
  | ({ kind: 'practice'; reason: 'notOpen' | 'closed'; at: string } & Named)
  | ({ kind: 'practice'; reason: 'noAttempts'; allowed: number } & Named)

interface Named {
  /** Id */
  assignment: string
  title: string
}

/** What a submission carries; undefined where it is practice. */
export const findOptionalAssignment = (handingIn: HandingIn | undefined): string | undefined =>
  handingIn && handingIn.kind !== 'practice' ? handingIn.assignment : undefined

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where no server has looked yet. @param query of the page's address */
export function findOptionalUnchecked(query: string): Extract<HandingIn, { kind: 'unchecked' }> | undefined {
  const assignment = new URLSearchParams(query).get('assignment')
  return assignment !== null && uuid.test(assignment) ? { kind: 'unchecked', assignment } : undefined
}

/** An exercise's page, for what it is handed in for. */
export const exercisePath = (slug: string, assignment: string | undefined): string =>
  assignment === undefined ? `/exercises/${slug}` : `/exercises/${slug}?assignment=${assignment}`
