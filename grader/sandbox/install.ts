import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { prepareOptionalCgroup } from './cgroup.ts'
import { findOptionalCommand } from './find-command.ts'
import { type Layer, type Level, layersOf } from './layers.ts'
import { cacheRoot, findAddon, preparePrograms, writeWhole } from './programs.ts'
import type { Installation } from './seal.ts'
import { buildSeccompFilter } from './seccomp.ts'

/** Why cells cannot be sealed on this machine, in one sentence that says what to do; undefined where they can. */
export function findOptionalObstacle(): string | undefined {
  if (process.platform !== 'linux')
    return 'sealed cells need Linux; set SANDBOX=process to judge without them (for development only)'
  const bubblewrap = findOptionalCommand('bwrap')
  if (!bubblewrap)
    return 'bubblewrap is missing: install it (apt-get install bubblewrap), or set SANDBOX=process to judge without it (for development only)'
  const words = ['--unshare-user', '--unshare-pid', '--unshare-net', '--ro-bind', '/', '/', '--', '/bin/true']
  const tried = spawnSync(bubblewrap, words, { encoding: 'utf8', timeout: 10_000 })
  if (tried.status === 0) return undefined
  const reason =
    (tried.stderr ?? '').trim().split('\n').at(-1) || tried.error?.message || `exit ${tried.status}`
  return `bubblewrap cannot make namespaces here (${reason}): allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0; in a container: --security-opt seccomp=unconfined), or set SANDBOX=process (for development only)`
}

/** @param without layers to leave out, so that a test can see the self-test fail */
export async function install(level: Level, without: readonly Layer[] = []): Promise<Installation> {
  const layers = layersOf(level)
  for (const layer of without) layers.delete(layer)
  const programs = await preparePrograms()
  const base = { level, layers, programs, addon: findAddon() }
  if (level === 'process') return base
  const bubblewrap = findOptionalCommand('bwrap')
  const cgroup = prepareOptionalCgroup()
  const seccompFile = writeSeccompFile()
  return {
    ...base,
    ...(bubblewrap ? { bubblewrap } : {}),
    ...(cgroup ? { cgroup } : {}),
    ...(seccompFile ? { seccompFile } : {}),
  }
}

/** What a verdict says about how it was reached. */
export function describeInstallation({
  level,
  layers,
  bubblewrap,
  cgroup,
  seccompFile,
}: Installation): string {
  if (level === 'process') return 'a child process without an operating-system sandbox, for development only'
  const version = bubblewrap
    ? execFileSync(bubblewrap, ['--version'], { encoding: 'utf8' }).trim()
    : 'bubblewrap'
  const parts = [
    version,
    ...(seccompFile && layers.has('seccomp') ? ['seccomp'] : []),
    ...(layers.has('limits') ? ['resource limits'] : []),
    ...(cgroup ? ['cgroup'] : []),
    ...(layers.has('permission') ? ['Node permissions'] : []),
    'isolate',
  ]
  return parts.join(' · ')
}

function writeSeccompFile(): string | undefined {
  const filter = buildSeccompFilter()
  if (!filter) return undefined
  mkdirSync(cacheRoot(), { recursive: true })
  const path = join(cacheRoot(), `seccomp-${process.arch}.bpf`)
  writeWhole(path, filter)
  return path
}
