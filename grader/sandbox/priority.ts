// Whoever answers people comes before whoever computes for them, and a quick submission before a long one: all of them share
// one machine.
import { readdirSync, readFileSync } from 'node:fs'
import { setPriority } from 'node:os'

const cellNiceness = 5
const slowNiceness = 15

/** Puts a process that has just been started, and all that it will start, behind the one that started it. */
export function giveWay(pid: number): void {
  lower(pid, cellNiceness)
}

/** Puts a process, its threads and all that it started behind the other cells. */
export function makeWay(pid: number): void {
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) lower(Number(thread), slowNiceness)
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
    for (const child of children) makeWay(Number(child))
  } catch {
    // No /proc here, or it has ended: it computes all the same.
  }
}

function lower(id: number, niceness: number): void {
  try {
    setPriority(id, niceness)
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}
