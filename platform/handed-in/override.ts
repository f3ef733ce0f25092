import type { Person } from '../auth/learner.ts'
import { type OverrideRequest, overrideGrade } from '../gradebook/override.ts'
import type { Runtime } from '../runtime.ts'
import { requireWork } from './access.ts'

/**
 * Overrides the points of whoever handed something in, who may be unknown to whoever does.
 * @param request null: what the submissions come to counts again
 * @throws Refusal
 */
export async function overrideWork(
  runtime: Runtime,
  person: Person,
  id: string,
  request: OverrideRequest | null,
  now: Date,
): Promise<void> {
  const { work } = await requireWork(runtime, person, id, 'grade.override')
  await overrideGrade(runtime, person, work, request, now)
}
