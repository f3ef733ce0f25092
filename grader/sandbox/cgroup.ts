// A cgroup (version 2) for each cell, where the machine delegates one to us: limits that hold for memory of every kind.
//
// Theory of operation: a cgroup with members cannot have children with controllers, so this process first moves into a
// leaf of its own, then hands `memory` and `pids` down. Each cell is started by a shell that puts itself into a new child
// and becomes the cell. Where any of that is refused, there is no delegation, and the other layers have to do.
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const wanted = ['memory', 'pids']
const prefix = 'receptive-cell-'
let count = 0

/**
 * The delegated cgroup of this process, ready to have children; undefined where there is none.
 * @param mount where the cgroup file system lies
 * @param membership the text of /proc/self/cgroup
 */
export function prepareOptionalCgroup(
  mount = '/sys/fs/cgroup',
  membership = readMembership(),
): string | undefined {
  const path = /^0::(\/.*)$/m.exec(membership)?.[1]
  if (path === undefined) return undefined
  const root = join(mount, path.replace(/\/receptive-judge$/, ''))
  try {
    const controllers = readFileSync(join(root, 'cgroup.controllers'), 'utf8').split(/\s+/)
    if (!wanted.every((controller) => controllers.includes(controller))) return undefined
    mkdirSync(join(root, 'receptive-judge'), { recursive: true })
    writeFileSync(join(root, 'receptive-judge', 'cgroup.procs'), String(process.pid))
    writeFileSync(
      join(root, 'cgroup.subtree_control'),
      wanted.map((controller) => `+${controller}`).join(' '),
    )
    return root
  } catch {
    return undefined // not ours to write to: not delegated
  }
}

/** The words before a command that put it into a new child of `root`. */
export function joinCgroupPrefix(root: string, memoryMiB: number): string[] {
  removeEmpty(root)
  const child = join(root, `${prefix}${process.pid}-${++count}`)
  mkdirSync(child, { recursive: true })
  writeFileSync(join(child, 'memory.max'), String(memoryMiB * 2 ** 20))
  writeFileSync(join(child, 'pids.max'), '64')
  return ['/bin/sh', '-c', 'echo $$ > "$0" && exec "$@"', join(child, 'cgroup.procs')]
}

/** A cgroup can only be removed once its last process has gone, so each new cell sweeps up after the earlier ones. */
function removeEmpty(root: string): void {
  for (const name of readdirSync(root)) {
    if (!name.startsWith(`${prefix}${process.pid}-`)) continue
    try {
      rmdirSync(join(root, name))
    } catch {
      // its cell still runs
    }
  }
}

function readMembership(): string {
  try {
    return readFileSync('/proc/self/cgroup', 'utf8')
  } catch {
    return ''
  }
}
