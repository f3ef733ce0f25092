import type { PublicBundle } from '../../grader/contract/bundle.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalPublicBundle } from './data.ts'

/**
 * An exercise as it was in a version: an assignment may be pinned to it, a verdict be about it.
 * @returns undefined where the installation never had that version, or kept it in a shape that is no longer read
 */
export async function findOptionalVersion(
  { shelf, database }: Pick<Runtime, 'shelf' | 'database'>,
  slug: string,
  version: string,
): Promise<PublicBundle | undefined> {
  const current = shelf.findOptional(slug)
  return current?.version === version ? current : findOptionalPublicBundle(database, slug, version)
}
