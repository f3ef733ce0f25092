// What somebody is called where their work is read without their name.
//
// Theory of operation: four digits of a hash with a key, of the assignment and of the place in the course. Without the key,
// whoever has the ids (the staff has them) could compute the hash as well. Where two would be called alike, the later place takes
// a digit more: who is on the roster stays what they are called, whoever comes after them.
import { createHmac } from 'node:crypto'

/** A place in a course. It is never deleted. */
export interface Place {
  id: string
  createdAt: Date
}

const fewestDigits = 4

/** @returns by the id of the place, such as `7F3A`; no two alike in one assignment */
export function pseudonymsOf(
  key: string,
  assignmentId: string,
  places: readonly Place[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    places.toSorted(byAge).map(({ id }) => {
      const digits = digitsOf(key, assignmentId, id)
      let length = fewestDigits
      while (taken.has(digits.slice(0, length))) length++
      const pseudonym = digits.slice(0, length)
      taken.add(pseudonym)
      return [id, pseudonym]
    }),
  )
}

const byAge = (one: Place, other: Place): number =>
  one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1)

const digitsOf = (key: string, assignmentId: string, id: string): string =>
  createHmac('sha256', key).update(`pseudonym ${assignmentId} ${id}`).digest('hex').toUpperCase()
