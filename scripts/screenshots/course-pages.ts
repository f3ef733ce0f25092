import type { Browser } from 'playwright-core'
import { signIn } from '../../tests/support/browser.ts'
import { signInAsDemo } from '../../tests/support/course.ts'
import type { Learner } from '../../tests/support/learner.ts'
import { until } from '../../tests/support/until.ts'
import { contextOf, type Look, open, type Shot } from './scenes.ts'

const madeWithinMs = 180_000

/** Pages of the demo course, by what they are called here, and who looks at them. */
type CoursePages = Record<string, { who: Learner; path: string }>

/** Waits for the demo course, and finds what there is to be seen in it. */
export async function findCoursePages(url: string): Promise<CoursePages> {
  const [instructor, student] = [await signInAsDemo(url, 'instructor'), await signInAsDemo(url, 'learner')]
  const ask = async (path: string) => (await instructor.ask(path)).body
  const course = await until(
    'the demo course',
    async () => (await ask('/api/courses')).courses[0]?.id as string | undefined,
    madeWithinMs,
  )
  const { assignments } = await ask(`/api/courses/${course}`)
  const [{ id: assignment, exercises }] = assignments.slice(-1)
  const [{ exercise }] = exercises
  const { students } = await ask(`/api/assignments/${assignment}/work?exercise=${exercise}`)
  const { lines } = await ask(`/api/courses/${course}/roster`)
  const [{ id: line }] = lines.filter(({ role }: { role: string }) => role === 'student')
  const at = `/courses/${course}`
  const staff = (path: string) => ({ who: instructor, path })
  return {
    'course-staff': staff(at),
    'course-student': { who: student, path: at },
    'assignment-student': { who: student, path: `/assignments/${assignment}` },
    'grade-student': { who: student, path: `${at}/grades/me` },
    dashboard: staff(`${at}/dashboard`),
    'exercise-numbers': staff(`${at}/assignments/${assignment}/exercises/${exercise}`),
    gradebook: staff(`${at}/grades`),
    'students-by-exercises': staff(`${at}/grades?by=exercise`),
    derivation: staff(`${at}/grades/${line}`),
    roster: staff(`${at}/roster`),
    'assignment-edit': staff(`${at}/assignments/${assignment}`),
    work: staff(`/assignments/${assignment}/work`),
    'handed-in': staff(`/handed-in/${students[0].submission.id}`),
    disputes: staff(`${at}/disputes`),
    audit: staff(`${at}/audit`),
    account: { who: student, path: '/account' },
  }
}

/** Takes a picture of each page, whole, in one look. */
export async function takeCoursePages(
  browser: Browser,
  url: string,
  pages: CoursePages,
  look: Look,
): Promise<Shot[]> {
  const shots: Shot[] = []
  for (const [who, theirs] of Map.groupBy(Object.entries(pages), ([, page]) => page.who)) {
    const context = await contextOf(browser, url, look)
    await signIn(context, who)
    const page = await context.newPage()
    for (const [scene, { path }] of theirs) {
      await open(page, path)
      shots.push({ scene, picture: await page.screenshot({ fullPage: true }) })
    }
    await context.close()
  }
  return shots
}
