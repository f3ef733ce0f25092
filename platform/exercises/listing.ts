import { createHash } from 'node:crypto'
import type { ListedExercise, PublicBundle } from '../../grader/contract/bundle.ts'
import type { Shelf } from './shelf.ts'

export interface Listing {
  exercises: readonly ListedExercise[]
  /** Of the whole list. */
  fingerprint: string
}

const listings = new WeakMap<Shelf['all'], Listing>()

/** The exercises in the order of the course; made once for a shelf. */
export function listExercises({ all }: Shelf): Listing {
  const made = listings.get(all) ?? makeListing(all)
  listings.set(all, made)
  return made
}

function makeListing(bundles: readonly PublicBundle[]): Listing {
  const exercises = bundles.map((bundle) => {
    const { slug, chapter, title, summary, minutes, prerequisites } = bundle
    return { slug, chapter, title, summary, minutes, prerequisites, fingerprint: fingerprintOf(bundle) }
  })
  return { exercises, fingerprint: fingerprintOf(exercises) }
}

const fingerprintOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
