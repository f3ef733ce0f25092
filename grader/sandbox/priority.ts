// Whoever answers people comes before whoever computes for them, and a quick submission before a long one: all of them share
// one machine.
import { setPriority } from 'node:os'
import { findOptionalCommand } from './find-command.ts'

/** `background`: gets what all others leave. */
export type Rank = 'cell' | 'background'

const niceness: Record<Rank, number> = { cell: 5, background: 10 }

/** Starts a command behind whoever starts it: from its first instruction on, with all that it starts. */
export function rankPrefix(rank: Rank): string[] {
  nice ??= { path: findOptionalCommand('nice') }
  return nice.path === undefined ? [] : [nice.path, '-n', String(niceness[rank])]
}
let nice: { path: string | undefined } | undefined

/** Puts a process of ours behind all others. */
export function moveToBackground(pid: number): void {
  try {
    setPriority(pid, niceness.background)
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}
