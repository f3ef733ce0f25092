// A disk that can be filled up: a small file system in memory, in a mount namespace of its own, so that nobody needs to be
// root. Programs enter the namespace to use it; the test reaches it through the process that holds it.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './until.ts'

const mebibyte = 2 ** 20

export interface SmallDisk {
  /** Where it is for a program that entered. */
  folder: string
  /** Put before a command, this lets it enter. */
  enter: string[]
  /** Leaves no space. */
  fill(): void
  /** Gives back what `fill` took. */
  free(): void
  remove(): void
}

export async function makeSmallDisk(sizeMiB: number): Promise<SmallDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'receptive-disk-'))
  const mounts = ['--dev-bind', '/', '/', '--size', String(sizeMiB * mebibyte), '--tmpfs', folder]
  const flags = [...mounts, '--unshare-user', '--die-with-parent']
  const bubblewrap = spawn('bwrap', [...flags, '--', 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const holder = await until('the disk', () => findOptionalHolder(bubblewrap))
  const filler = join(`/proc/${holder}/root`, folder, 'filler')
  return {
    folder,
    enter: ['nsenter', '--target', String(holder), '--user', '--mount', '--preserve-credentials', '--'],
    fill: () => fill(filler),
    free: () => rmSync(filler),
    remove: () => {
      bubblewrap.kill('SIGKILL')
      rmdirSync(folder)
    },
  }
}

/** The `cat` that bubblewrap has become, or started, once all is mounted. */
function findOptionalHolder({ pid }: ChildProcess): number | undefined {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  if (!child) return undefined
  return readFileSync(`/proc/${child}/comm`, 'utf8') === 'cat\n' ? Number(child) : undefined
}

function fill(path: string): void {
  const file = openSync(path, 'w')
  try {
    for (let size = mebibyte; size >= 1; size /= 2) writeUntilFull(file, Buffer.alloc(size))
  } finally {
    closeSync(file)
  }
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}
