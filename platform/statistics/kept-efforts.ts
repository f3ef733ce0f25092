// Efforts that were computed before. They are made of every submission of an assignment, and while a lab runs the dashboard asks
// for them again every few seconds; those of the other assignments have not changed since.
//
// Theory of operation: what an effort is made of shows in the standings, which are read for each dashboard anyway. As long as these
// have the same fingerprint, the effort is the same. One is computed at a time, so that a first look at a large course leaves the
// database to others between; who asks for the same meanwhile waits for the same.
import { createHash } from 'node:crypto'
import pLimit from 'p-limit'
import type { Database } from '../database/index.ts'
import type { Effort } from './effort.ts'

interface Keeper {
  oneAtATime: ReturnType<typeof pLimit>
  /** By assignment, those that were asked for last at the end. */
  kept: Map<string, { fingerprint: string; effort: Promise<Effort> }>
}

const mostKept = 500

const keepers = new WeakMap<Database, Keeper>()

/** @param basis all that the effort depends on, as JSON takes it */
export function keptEffort(
  database: Database,
  assignmentId: string,
  basis: unknown,
  compute: () => Promise<Effort>,
): Promise<Effort> {
  const keeper = keepers.get(database) ?? { oneAtATime: pLimit(1), kept: new Map() }
  keepers.set(database, keeper)
  const { kept } = keeper
  const fingerprint = createHash('sha256').update(JSON.stringify(basis)).digest('base64')
  const known = kept.get(assignmentId)
  const found =
    known?.fingerprint === fingerprint ? known : { fingerprint, effort: keeper.oneAtATime(compute) }
  kept.delete(assignmentId)
  kept.set(assignmentId, found)
  for (const id of [...kept.keys()].slice(0, -mostKept)) kept.delete(id)
  const forget = () => {
    if (kept.get(assignmentId) === found) kept.delete(assignmentId)
  }
  if (found !== known) found.effort.catch(forget)
  return found.effort
}
