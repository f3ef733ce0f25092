import { readFileSync } from 'node:fs'

/** Of the kernel's interface to programs (USER_HZ), the same on every Linux. */
const ticksPerSecond = 100

/** Processor time that a process and its descendants have used, in milliseconds; undefined where that cannot be seen. */
export function findOptionalCpuMs(pid: number): number | undefined {
  try {
    return cpuMsOfTree(pid)
  } catch {
    return undefined // no /proc here, or the process has ended
  }
}

function cpuMsOfTree(pid: number): number {
  // The name, in brackets, may hold anything; fields are counted from behind it: utime and stime are 12th and 13th.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  const own = ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return children.reduce((total, child) => total + cpuMsOfTree(Number(child)), own)
}
