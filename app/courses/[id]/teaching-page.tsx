import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { signInPath } from '../../../components/account/back.ts'
import { CourseNav, type TeachingPlace } from '../../../components/teaching/course-nav.tsx'
import { PageFrame, WideFrame } from '../../../components/ui/page-frame.tsx'
import type { CourseAccess } from '../../../platform/access/course.ts'
import type { CourseAction } from '../../../platform/access/rules.ts'
import type { Person } from '../../../platform/auth/learner.ts'
import { countDisputes } from '../../../platform/disputes/count.ts'
import { runtime } from '../../../platform/runtime.ts'
import { foundOrNotFound } from '../../found.ts'
import { findOptionalVisitor, sessionOf } from '../../visitor.ts'

/**
 * What a page of a course shows. Whoever has not signed in is led to do so and back to `path`; what is not theirs is not there.
 */
export async function readOrLeave<Content>(
  path: string,
  read: (person: Person) => Promise<Content>,
): Promise<Content> {
  const person = await findOptionalVisitor()
  if (!person || sessionOf(person) !== 'account') redirect(signInPath(path))
  return foundOrNotFound(read(person))
}

/** Whether somebody may change something in a course: nothing is changed in one that has ended. */
export const mayChange = ({ course, may }: CourseAccess, action: CourseAction): boolean =>
  may(action) && course.archivedAt === null

const actions: Record<TeachingPlace, CourseAction> = {
  ...{ dashboard: 'gradebook.read', roster: 'roster.read', grades: 'gradebook.read' },
  ...{ disputes: 'work.read', audit: 'audit.read' },
}
const places = Object.keys(actions) as TeachingPlace[]

interface TeachingPageProps {
  access: CourseAccess
  current?: TeachingPlace
  isWide?: boolean
  children: ReactNode
}

export async function TeachingPage({ access, current, isWide, children }: TeachingPageProps) {
  const { course, may } = access
  const Frame = isWide ? WideFrame : PageFrame
  return (
    <Frame>
      <CourseNav
        {...{ course, current }}
        places={places.filter((place) => may(actions[place]))}
        disputes={await countDisputes(runtime(), access)}
      />
      {children}
    </Frame>
  )
}
