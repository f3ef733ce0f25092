// A process that judges an endless loop, and what is left of it when it is killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Level } from '../../grader/sandbox/index.ts'
import { findOptionalCpuMs } from '../../grader/sandbox/processor-time.ts'
import { root } from './judge.ts'

/** Judges in a process of its own, kills that with `kill -9`, and waits until none of its cells is left. */
export async function expectNothingOutlives(level: Level, withinMs: number): Promise<void> {
  const judging = spawn(
    process.execPath,
    ['--no-warnings', join(root, 'tests/support/judging-process.ts'), level],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    await once(judging.stdout as NodeJS.ReadableStream, 'data')
    const cells = await busyCellsOf(judging)
    judging.kill('SIGKILL')
    await expect.poll(() => cells.filter(isRunning), { timeout: withinMs, interval: 500 }).toEqual([])
  } finally {
    judging.kill('SIGKILL')
  }
}

/** The cells, once one of them computes a student's endless loop. */
async function busyCellsOf({ pid = 0 }: ChildProcess): Promise<number[]> {
  const cells = () => listTree(pid).filter((other) => other !== pid && /runner\.cjs/.test(commandOf(other)))
  await expect
    .poll(() => cells().some((cell) => (findOptionalCpuMs(cell) ?? 0) > 300), { timeout: 20_000 })
    .toBe(true)
  return cells()
}

/** A process and all that came from it, by their ids. */
function listTree(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return [pid, ...children.flatMap((child) => listTree(Number(child)))]
}

const commandOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8')

/** A zombie has ended; only nobody has asked for its exit status yet. */
function isRunning(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false
  return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}
