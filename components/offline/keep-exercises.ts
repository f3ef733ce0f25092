import type { ListedExercise } from '../../grader/contract/bundle.ts'

export const listPath = '/api/exercises'
export const bundlePath = (slug: string): string => `${listPath}/${slug}`

export interface ExerciseList {
  exercises: readonly ListedExercise[]
}

/** What of the browser's cache is used. */
export interface Keeper {
  match(path: string): Promise<Response | undefined>
  put(path: string, response: Response): Promise<void>
  keys(): Promise<readonly { url: string }[]>
  delete(path: string): Promise<boolean>
}

/**
 * Keeps the list of exercises and their public bundles: fetches what is new or has changed, one after the other, and drops
 * what is gone. The list comes last: where this is cut off, what is kept belongs to the old list or is fetched again.
 * @param ask throws where the answer is none
 */
export async function keepExercises(keeper: Keeper, ask: (path: string) => Promise<Response>): Promise<void> {
  const list = await ask(listPath)
  const { exercises } = (await list.clone().json()) as ExerciseList
  const kept = await keptFingerprints(keeper)
  for (const { slug, fingerprint } of exercises)
    if (kept.get(slug) !== fingerprint) await keeper.put(bundlePath(slug), await ask(bundlePath(slug)))
  await keeper.put(listPath, list)
  const wanted = new Set([listPath, ...exercises.map(({ slug }) => bundlePath(slug))])
  for (const path of await keptPaths(keeper)) if (!wanted.has(path)) await keeper.delete(path)
}

/** By slug, of the bundles that are there. */
async function keptFingerprints(keeper: Keeper): Promise<Map<string, string>> {
  const list = await keeper.match(listPath)
  if (!list) return new Map()
  const { exercises } = (await list.json()) as ExerciseList
  const paths = new Set(await keptPaths(keeper))
  const there = exercises.filter(({ slug }) => paths.has(bundlePath(slug)))
  return new Map(there.map(({ slug, fingerprint }) => [slug, fingerprint]))
}

const keptPaths = async (keeper: Keeper) => (await keeper.keys()).map(({ url }) => new URL(url).pathname)
