import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Level } from '../../grader/sandbox/index.ts'
import { findOptionalCpuMs } from '../../grader/sandbox/processor-time.ts'
import { root } from '../support/judge.ts'

let judging: ChildProcess
afterEach(() => judging.kill('SIGKILL'))

/** A process and all that came from it, by their ids. */
function listTree(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return [pid, ...children.flatMap((child) => listTree(Number(child)))]
}

/** Cells of a judging process that computes a student's endless loop. */
async function startJudging(level: Level): Promise<number[]> {
  judging = spawn(
    process.execPath,
    ['--no-warnings', join(root, 'tests/support/judging-process.ts'), level],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await once(judging.stdout as NodeJS.ReadableStream, 'data')
  const pid = judging.pid as number
  const cellsOf = () => listTree(pid).filter((other) => other !== pid && /runner\.cjs/.test(commandOf(other)))
  await expect
    .poll(() => cellsOf().some((cell) => (findOptionalCpuMs(cell) ?? 0) > 300), { timeout: 20_000 })
    .toBe(true)
  return cellsOf()
}

const commandOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8')

/** A zombie has ended; only nobody has asked for its exit status yet. */
function isRunning(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false
  return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

test('after kill -9 of the judging process no sealed process is left', async () => {
  const cells = await startJudging('sealed')
  judging.kill('SIGKILL')
  await expect.poll(() => cells.filter(isRunning), { timeout: 5_000 }).toEqual([])
})

test('after kill -9 of the judging process no unsealed process outlives its limit of processor time', async () => {
  const cells = await startJudging('process')
  judging.kill('SIGKILL')
  await expect.poll(() => cells.filter(isRunning), { timeout: 110_000, interval: 500 }).toEqual([])
}, 120_000)
