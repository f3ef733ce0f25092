// Whoever answers people comes before whoever computes for them, and a quick submission before a long one: all of them share
// one machine.
import { setPriority } from 'node:os'

/** `background`: gets what all others leave. */
export type Rank = 'cell' | 'background'

const niceness: Record<Rank, number> = { cell: 5, background: 15 }

/** Puts a process that has just been started, and all that it will start, behind the one that started it. */
export function giveWay(pid: number, rank: Rank): void {
  try {
    setPriority(pid, niceness[rank])
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}
