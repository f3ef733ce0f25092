import { readdirSync, readFileSync } from 'node:fs'
import { findOptionalCommand } from './find-command.ts'

/** Limits of one cell, held by the kernel, as a fuse behind the finer ones of the isolate and the parent's clock. */
export interface CellLimits {
  /** Private memory of the process. The address space is no measure: V8 reserves far more than it uses. */
  dataMiB: number
  cpuSeconds: number
}

/** Threads that all cells together may add to those that the user runs already. */
const spareThreads = 1_024
const openFiles = 64

let threads: number | undefined

/** The words before a command that put the limits on it; `sh` does it where util-linux's `prlimit` is not to be had. */
export function limitPrefix({ dataMiB, cpuSeconds }: CellLimits): string[] {
  threads ??= countThreads() + spareThreads
  const prlimit = findOptionalCommand('prlimit')
  if (prlimit)
    return [
      prlimit,
      `--data=${dataMiB * 2 ** 20}`,
      // The softer limit comes first, with a signal that tells it from a lack of memory.
      `--cpu=${cpuSeconds}:${cpuSeconds + 5}`,
      '--fsize=0',
      `--nofile=${openFiles}`,
      `--nproc=${threads}`,
      '--core=0',
      '--',
    ]
  // The shell counts in KiB, and has no limit of processes everywhere.
  const script = `ulimit -d ${dataMiB * 1024}; ulimit -t ${cpuSeconds}; ulimit -f 0; ulimit -n ${openFiles}; ulimit -c 0; exec "$@"`
  return ['/bin/sh', '-c', script, 'cell']
}

/** Threads of this user: the kernel counts them all against the limit. */
function countThreads(): number {
  const uid = process.getuid?.()
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .reduce((total, pid) => total + countThreadsOf(pid, uid), 0)
  } catch {
    return 4_096 // no /proc, so no way to count: a number that stops a fork bomb and nothing else
  }
}

function countThreadsOf(pid: string, uid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]) !== uid) return 0
    return Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1)
  } catch {
    return 0 // it ended while we looked
  }
}
