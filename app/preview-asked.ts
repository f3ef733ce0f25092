import type { CourseAccess } from '../platform/access/course.ts'

/** Whether whoever may look at a course as its students do asks for that, by the address of the page. */
export const isPreviewAsked = (
  access: CourseAccess,
  { as }: Record<string, string | string[] | undefined>,
): boolean => as === 'student' && access.may('assignment.preview')
