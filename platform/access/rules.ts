// Who may do what in a course: the one place that decides it. Every handler and page names an action and asks here.

export const courseRoles = ['student', 'assistant', 'instructor'] as const
export type CourseRole = (typeof courseRoles)[number]

/** Whoever asks, as far as that decides anything. */
export interface Actor {
  /** Signed in to an account; practising without one is not that. */
  hasAccount: boolean
  isAdministrator: boolean
  /** In the course in question; undefined where they are not in it, or are no longer. */
  role: CourseRole | undefined
}

const everyRole = courseRoles
const staff = ['assistant', 'instructor'] as const
const instructors = ['instructor'] as const

/** Which roles of a course may do it. An administrator may do whatever an instructor may. */
const rules = {
  /** Its title, its published assignments, one's own grade. */
  'course.read': everyRole,
  'course.edit': instructors,
  /** Ended courses are read, not changed. */
  'course.archive': instructors,
  'course.copy': instructors,
  'roster.read': staff,
  'roster.edit': instructors,
  /** Those that are not published, too. */
  'assignment.preview': staff,
  'assignment.edit': instructors,
  'assignment.extend': instructors,
  'assignment.submit': everyRole,
  'gradebook.read': staff,
  'gradebook.export': instructors,
  'grade.override': instructors,
  /** Judging submissions again, and by which version of an exercise they are judged. */
  'grade.regrade': instructors,
  /** Another's submissions, and what was made of them. */
  'work.read': staff,
  /** What is written to its lines; and whether their students read it yet. */
  'work.comment': staff,
  'dispute.open': everyRole,
  'dispute.answer': staff,
  'audit.read': instructors,
} as const satisfies Record<string, readonly CourseRole[]>

export type CourseAction = keyof typeof rules

export const courseActions = Object.keys(rules) as CourseAction[]

export function mayDo(action: CourseAction, { hasAccount, isAdministrator, role }: Actor): boolean {
  if (!hasAccount) return false
  const allowed: readonly CourseRole[] = rules[action]
  return (role !== undefined && allowed.includes(role)) || (isAdministrator && allowed.includes('instructor'))
}

/** What is of no course. */
const siteRules = {
  /** One's own name, password, sessions, API keys and data. */
  'account.manage': ({ hasAccount }) => hasAccount,
  /** Others' accounts: a link to a new password, erasure. */
  'people.manage': ({ hasAccount, isAdministrator }) => hasAccount && isAdministrator,
} as const satisfies Record<string, (actor: Actor) => boolean>

export type SiteAction = keyof typeof siteRules

export const maySite = (action: SiteAction, actor: Actor): boolean => siteRules[action](actor)

/** Whoever has an account may make a course: it gives them nothing but the course. */
export const mayMakeCourse = ({ hasAccount }: Pick<Actor, 'hasAccount'>): boolean => hasAccount
