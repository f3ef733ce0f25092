// Who may do what, over HTTP: a row for each route and each page of a course.
import { assignmentFields, csvOf, fromNow } from '../../support/course.ts'

export const visitors = [
  'nobody',
  'outsider',
  'student',
  'assistant',
  'instructor',
  'otherInstructor',
  'administrator',
] as const
export type Visitor = (typeof visitors)[number]

/** What is there for the requests of the table. */
export interface Stock {
  course: string
  assignment: string
  /** The place of another student of the course. */
  line: string
  invitation: string
  /** Handed in by the other student, who disputes its verdict. */
  submission: string
  regrade: string
  /** The account of the other student. */
  account: string
  /** A draft of the instructor's to it. */
  comment: string
  /** A comment that is kept to be used again. */
  saved: string
}

interface Row {
  /** As in the folders of app/api. */
  route: string
  method: string
  /** One sign a visitor, in their order: + where it is let in, - where it is not. */
  who: string
  path(stock: Stock): string
  /** One that is well formed, and changes nothing: the revision is stale, or it says what is so anyway. */
  body?(stock: Stock): unknown
}

const courseMembers = '- - + + + - +'
export const staff = '- - - + + - +'
export const instructors = '- - - - + - +'
const everybody = '+ + + + + + +'
export const signedIn = '- + + + + + +'
export const administrators = '- - - - - - +'
/** What the submission's author alone may: none of these is. */
const authorOnly = '- - - - - - -'

const inCourse =
  (rest = '') =>
  ({ course }: Stock) =>
    `/api/courses/${course}${rest}`
const ofWork =
  (rest: string) =>
  ({ submission }: Stock) =>
    `/api/handed-in/${submission}${rest}`
const ofComment = ({ submission, comment }: Stock) => `/api/handed-in/${submission}/comments/${comment}`
const nobodys = '00000000-0000-4000-8000-000000000000'
const stale = { revision: -1 }
const fields = () => ({ ...stale, fields: assignmentFields() })
export const reasons = { reason: 'seen' }

export const table: Row[] = [
  { route: 'courses', method: 'GET', who: signedIn, path: () => '/api/courses' },
  { route: 'courses', method: 'POST', who: signedIn, path: () => '/api/courses', body: () => ({}) },
  { route: 'courses/[id]', method: 'GET', who: courseMembers, path: inCourse() },
  { route: 'courses/[id]', method: 'PATCH', who: instructors, path: inCourse(), body: () => stale },
  {
    ...{ route: 'courses/[id]/duplicate', method: 'POST', who: instructors, path: inCourse('/duplicate') },
    body: () => ({ title: 'Again', term: 'Spring', days: 182 }),
  },
  { route: 'courses/[id]/roster', method: 'GET', who: staff, path: inCourse('/roster') },
  {
    ...{ route: 'courses/[id]/roster', method: 'POST', who: instructors },
    path: inCourse(`/roster?digest=${'0'.repeat(64)}&removeMissing=false`),
    body: () =>
      csvOf([
        ['email', 'name'],
        ['new@example.edu', 'New'],
      ]),
  },
  {
    ...{ route: 'courses/[id]/roster/preview', method: 'POST', who: instructors },
    ...{ path: inCourse('/roster/preview'), body: () => csvOf([['email']]) },
  },
  {
    ...{ route: 'courses/[id]/roster/[line]', method: 'PATCH', who: instructors },
    ...{ path: ({ course, line }) => `/api/courses/${course}/roster/${line}`, body: () => ({ section: '' }) },
  },
  {
    ...{ route: 'courses/[id]/assignments', method: 'POST', who: instructors },
    ...{ path: inCourse('/assignments'), body: () => assignmentFields({ isPublished: false }) },
  },
  { route: 'courses/[id]/grades', method: 'GET', who: staff, path: inCourse('/grades') },
  {
    ...{ route: 'courses/[id]/grades/export', method: 'GET', who: instructors },
    path: inCourse('/grades/export?format=plain'),
  },
  {
    ...{ route: 'courses/[id]/grades/[line]', method: 'GET', who: staff },
    path: ({ course, line }) => `/api/courses/${course}/grades/${line}`,
  },
  { route: 'courses/[id]/audit', method: 'GET', who: instructors, path: inCourse('/audit') },
  { route: 'courses/[id]/statistics', method: 'GET', who: staff, path: inCourse('/statistics') },
  { route: 'courses/[id]/events', method: 'GET', who: staff, path: inCourse('/events') },
  {
    ...{ route: 'assignments/[id]/exercises/[exercise]/statistics', method: 'GET', who: staff },
    path: ({ assignment }) => `/api/assignments/${assignment}/exercises/corr2d/statistics`,
  },
  {
    ...{ route: 'assignments/[id]', method: 'GET', who: courseMembers },
    path: ({ assignment }) => `/api/assignments/${assignment}`,
  },
  {
    ...{ route: 'assignments/[id]', method: 'PUT', who: instructors },
    ...{ path: ({ assignment }) => `/api/assignments/${assignment}`, body: fields },
  },
  {
    ...{ route: 'assignments/[id]/extensions/[line]', method: 'PUT', who: instructors },
    path: ({ assignment, line }) => `/api/assignments/${assignment}/extensions/${line}`,
    body: () => ({ ...reasons, dueAt: fromNow(48), closesAt: null }),
  },
  {
    // There is one by now: the row before has made it. Each may end it once.
    ...{ route: 'assignments/[id]/extensions/[line]', method: 'DELETE', who: '- - - - + - -' },
    path: ({ assignment, line }) => `/api/assignments/${assignment}/extensions/${line}`,
  },
  {
    ...{ route: 'assignments/[id]/overrides/[line]/[exercise]', method: 'PUT', who: instructors },
    path: ({ assignment, line }) => `/api/assignments/${assignment}/overrides/${line}/corr2d`,
    body: () => ({ ...reasons, points: 1 }),
  },
  {
    ...{ route: 'assignments/[id]/overrides/[line]/[exercise]', method: 'DELETE', who: instructors },
    path: ({ assignment, line }) => `/api/assignments/${assignment}/overrides/${line}/corr2d`,
  },
  {
    ...{ route: 'assignments/[id]/pins/[exercise]', method: 'PUT', who: instructors },
    path: ({ assignment }) => `/api/assignments/${assignment}/pins/corr2d`,
    body: () => ({ isPinned: false }),
  },
  {
    ...{ route: 'assignments/[id]/regrades', method: 'GET', who: instructors },
    path: ({ assignment }) => `/api/assignments/${assignment}/regrades`,
  },
  {
    // There is one already.
    ...{ route: 'assignments/[id]/regrades', method: 'POST', who: instructors },
    path: ({ assignment }) => `/api/assignments/${assignment}/regrades`,
    body: () => ({ exercise: 'corr2d', all: true }),
  },
  {
    ...{ route: 'regrades/[id]', method: 'GET', who: instructors },
    path: ({ regrade }) => `/api/regrades/${regrade}`,
  },
  {
    ...{ route: 'regrades/[id]/apply', method: 'POST', who: instructors },
    path: ({ regrade }) => `/api/regrades/${regrade}/apply`,
    body: () => ({ neverLower: true, only: null }),
  },
  {
    ...{ route: 'regrades/[id]/undo', method: 'POST', who: instructors },
    path: ({ regrade }) => `/api/regrades/${regrade}/undo`,
  },
  {
    ...{ route: 'regrades/[id]', method: 'DELETE', who: instructors },
    path: ({ regrade }) => `/api/regrades/${regrade}`,
  },
  {
    // Its rule is "best": who may hand in is told so; who is not in the course may not even that.
    ...{ route: 'assignments/[id]/choices/[exercise]', method: 'PUT', who: '- - + + + - -' },
    path: ({ assignment }) => `/api/assignments/${assignment}/choices/corr2d`,
    body: () => ({ submission: nobodys }),
  },
  {
    route: 'handed-in/[id]',
    method: 'GET',
    who: staff,
    path: ({ submission }) => `/api/handed-in/${submission}`,
  },
  { route: 'account', method: 'PATCH', who: signedIn, path: () => '/api/account', body: () => ({}) },
  { route: 'account', method: 'DELETE', who: signedIn, path: () => '/api/account', body: () => ({}) },
  {
    ...{ route: 'account/password', method: 'PUT', who: signedIn },
    ...{ path: () => '/api/account/password', body: () => ({}) },
  },
  { route: 'account/keys', method: 'GET', who: signedIn, path: () => '/api/account/keys' },
  { route: 'account/keys', method: 'POST', who: signedIn, path: () => '/api/account/keys', body: () => ({}) },
  {
    // It is nobody's.
    ...{ route: 'account/keys/[id]', method: 'DELETE', who: '- - - - - - -' },
    path: () => '/api/account/keys/00000000-0000-4000-8000-000000000000',
  },
  { route: 'account/export', method: 'GET', who: signedIn, path: () => '/api/account/export' },
  { route: 'people', method: 'GET', who: administrators, path: () => '/api/people' },
  {
    ...{ route: 'people/[id]/reset-link', method: 'POST', who: administrators },
    path: ({ account }) => `/api/people/${account}/reset-link`,
  },
  {
    ...{ route: 'people/[id]', method: 'DELETE', who: administrators },
    ...{ path: ({ account }) => `/api/people/${account}`, body: () => ({}) },
  },
  {
    ...{ route: 'handed-in/[id]/neighbours', method: 'GET', who: staff },
    path: ({ submission }) => `/api/handed-in/${submission}/neighbours`,
  },
  {
    ...{ route: 'handed-in/[id]/override', method: 'PUT', who: instructors },
    ...{ path: ofWork('/override'), body: () => ({ ...reasons, points: 1 }) },
  },
  { route: 'handed-in/[id]/override', method: 'DELETE', who: instructors, path: ofWork('/override') },
  {
    // Of a line that is not there.
    ...{ route: 'handed-in/[id]/comments', method: 'POST', who: staff },
    ...{ path: ofWork('/comments'), body: () => ({ line: 10_000, body: 'seen' }) },
  },
  {
    ...{ route: 'handed-in/[id]/comments/[comment]', method: 'PUT', who: staff },
    ...{ path: ofComment, body: () => ({ ...stale, body: 'seen' }) },
  },
  {
    ...{ route: 'handed-in/[id]/comments/[comment]', method: 'DELETE', who: staff },
    path: (stock) => `${ofComment(stock)}?revision=-1`,
  },
  {
    ...{ route: 'handed-in/[id]/comments/release', method: 'POST', who: staff },
    path: ofWork('/comments/release'),
  },
  {
    ...{ route: 'assignments/[id]/comments/release', method: 'POST', who: staff },
    path: ({ assignment }) => `/api/assignments/${assignment}/comments/release`,
  },
  {
    ...{ route: 'assignments/[id]/work', method: 'GET', who: staff },
    path: ({ assignment }) => `/api/assignments/${assignment}/work`,
  },
  {
    // Whoever comes first answers it; the others are told so.
    ...{ route: 'handed-in/[id]/dispute', method: 'PUT', who: staff },
    ...{ path: ofWork('/dispute'), body: () => ({ answer: 'seen' }) },
  },
  { route: 'courses/[id]/disputes', method: 'GET', who: staff, path: inCourse('/disputes') },
  { route: 'courses/[id]/saved-comments', method: 'GET', who: staff, path: inCourse('/saved-comments') },
  {
    ...{ route: 'courses/[id]/saved-comments', method: 'POST', who: staff },
    ...{ path: inCourse('/saved-comments'), body: () => ({ body: 'seen' }) },
  },
  {
    // It is there once: whoever comes first of those who may deletes it.
    ...{ route: 'courses/[id]/saved-comments/[comment]', method: 'DELETE', who: '- - - + - - -' },
    path: ({ course, saved }) => `/api/courses/${course}/saved-comments/${saved}`,
  },
  {
    ...{ route: 'submissions/[id]/feedback', method: 'GET', who: authorOnly },
    path: ({ submission }) => `/api/submissions/${submission}/feedback`,
  },
  {
    ...{ route: 'submissions/[id]/comments/read', method: 'POST', who: authorOnly },
    path: ({ submission }) => `/api/submissions/${submission}/comments/read`,
    body: () => ({ comments: [] }),
  },
  {
    ...{ route: 'submissions/[id]/dispute', method: 'POST', who: authorOnly },
    ...{ path: ({ submission }) => `/api/submissions/${submission}/dispute`, body: () => reasons },
  },
  { route: 'claims', method: 'POST', who: signedIn, path: () => '/api/claims', body: () => ({}) },
  {
    ...{ route: 'invitations/[token]', method: 'GET', who: everybody },
    path: ({ invitation }) => `/api/invitations/${invitation}`,
  },
  {
    // Whoever accepts is in the course from here on.
    ...{ route: 'invitations/[token]', method: 'POST', who: signedIn, body: () => ({}) },
    path: ({ invitation }) => `/api/invitations/${invitation}`,
  },
  {
    // It makes another invitation each time.
    ...{ route: 'courses/[id]/invitation', method: 'PUT', who: instructors },
    ...{ path: inCourse('/invitation'), body: () => ({ isOpen: true }) },
  },
]

/** Pages, as in the folders of app. One is shown where it names the course: all of them do. */
export const pages: Pick<Row, 'route' | 'who' | 'path'>[] = [
  { route: 'courses/[id]', who: courseMembers, path: ({ course }) => `/courses/${course}` },
  { route: 'courses/[id]/dashboard', who: staff, path: ({ course }) => `/courses/${course}/dashboard` },
  {
    ...{ route: 'courses/[id]/assignments/[assignment]/exercises/[exercise]', who: staff },
    path: ({ course, assignment }) => `/courses/${course}/assignments/${assignment}/exercises/corr2d`,
  },
  { route: 'courses/[id]/roster', who: staff, path: ({ course }) => `/courses/${course}/roster` },
  {
    ...{ route: 'courses/[id]/assignments/new', who: instructors },
    path: ({ course }) => `/courses/${course}/assignments/new`,
  },
  {
    ...{ route: 'courses/[id]/assignments/[assignment]', who: instructors },
    path: ({ course, assignment }) => `/courses/${course}/assignments/${assignment}`,
  },
  { route: 'courses/[id]/grades', who: staff, path: ({ course }) => `/courses/${course}/grades` },
  {
    ...{ route: 'courses/[id]/grades/[line]', who: staff },
    path: ({ course, line }) => `/courses/${course}/grades/${line}`,
  },
  { route: 'courses/[id]/disputes', who: staff, path: ({ course }) => `/courses/${course}/disputes` },
  { route: 'courses/[id]/audit', who: instructors, path: ({ course }) => `/courses/${course}/audit` },
  {
    ...{ route: 'courses/[id]/regrades/[regrade]', who: instructors },
    path: ({ course, regrade }) => `/courses/${course}/regrades/${regrade}`,
  },
  { route: 'assignments/[id]', who: courseMembers, path: ({ assignment }) => `/assignments/${assignment}` },
  { route: 'assignments/[id]/work', who: staff, path: ({ assignment }) => `/assignments/${assignment}/work` },
  { route: 'handed-in/[id]', who: staff, path: ({ submission }) => `/handed-in/${submission}` },
  { route: 'join/[token]', who: everybody, path: ({ invitation }) => `/join/${invitation}` },
]

/** Pages of no course, or of all of one's own. */
export const pagesBeyondCourses = new Set([
  ...['account', 'forgot-password', 'people', 'reset-password', 'verify'],
  ...['', 'courses', 'exercises/[slug]', 'offline', 'playground', 'preview/[slug]', 'sign-in'],
  ...['submissions/(all)', 'submissions/[id]', 'train'],
])

/** Routes that no role of a course has to do with: one's own work, and what everybody may have. Tested elsewhere. */
export const beyondCourses = new Set([
  ...['[...unknown]', 'auth/[...all]', 'drafts/[exercise]', 'exercises', 'exercises/[slug]'],
  ...['exercises/[slug]/solution', 'health', 'practice-events', 'preview/[slug]/events', 'ready'],
  ...['submissions', 'submissions/[id]', 'submissions/[id]/cancel', 'submissions/[id]/events'],
  ...['submissions/[id]/source', 'submissions/weights', 'openapi'],
  ...['account/sessions', 'password-resets', 'verifications'],
])
