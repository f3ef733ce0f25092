// Finds every process of one installation, orphans included, whatever has become of its parents.
//
// Theory of operation: the installation runs on a link to Node with a name of its own. A process shows that name in its
// command line; a sealed cell, which sees another name for it, shows it as the source of one of its mounts.

import { randomBytes } from 'node:crypto'
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './judge.ts'

export interface MarkedNode {
  path: string
  /** Processes that run on it, or hold it in their sandbox. */
  processes(): number[]
  remove(): void
}

const folder = join(root, 'node_modules', '.cache', 'receptive', 'marked')

export function markNode(): MarkedNode {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `node-${randomBytes(6).toString('hex')}`)
  try {
    linkSync(process.execPath, path)
  } catch {
    // Another file system, or one without links.
    copyFileSync(process.execPath, path)
  }
  const processes = () => listProcesses().filter((pid) => isMarked(pid, path.slice(folder.length + 1)))
  return { path, processes, remove: () => rmSync(path) }
}

const listProcesses = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

function isMarked(pid: number, mark: string): boolean {
  return ['cmdline', 'mountinfo'].some((file) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(mark)
    } catch {
      return false
    }
  })
}
