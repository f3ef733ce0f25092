import type { NextStep } from '../components/exercise/accepted.tsx'
import { exercisePath } from '../components/exercise/handing-in.ts'
import type { Assignment } from '../platform/assignments/data.ts'
import { runtime } from '../platform/runtime.ts'

export const toAssignment = ({ id, title }: Pick<Assignment, 'id' | 'title'>): NextStep => ({
  ...{ kind: 'assignment', title, path: `/assignments/${id}` },
})

/**
 * Where to go on after an exercise.
 * @param assignment what it is handed in for: after its last exercise it leads back to it
 */
export function nextStepAfter(
  slug: string,
  assignment?: Pick<Assignment, 'id' | 'title' | 'exercises'>,
): NextStep | undefined {
  const { shelf } = runtime()
  const slugs = assignment?.exercises.map(({ exercise }) => exercise) ?? shelf.all.map((one) => one.slug)
  const next = slugs.includes(slug) && shelf.findOptional(slugs[slugs.indexOf(slug) + 1] ?? '')
  if (next) return { kind: 'exercise', title: next.title, path: exercisePath(next.slug, assignment?.id) }
  return assignment && toAssignment(assignment)
}
