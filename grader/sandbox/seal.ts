// Turns "run this program in a cell" into a command line.
//
// Theory of operation: [cgroup] → prlimit → bubblewrap → Node → program. Each wrapper replaces itself by the next, so
// the limits hold for all of them and a signal to the first reaches the last. Inside there are Node, the libraries that
// it is linked to, one program and the addon that it needs, all read-only, and nothing else; no network, no other process, no
// environment; user 65534 without capabilities. bubblewrap run by root would give root inside unless told otherwise.
import { execFileSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { joinCgroupPrefix } from './cgroup.ts'
import type { Layer, Level } from './layers.ts'
import { type CellLimits, limitPrefix } from './limits.ts'
import { type Rank, rankPrefix } from './priority.ts'
import { isSnapshot, type ProgramName, type Programs } from './programs.ts'

/** All that is known about how to start cells on this machine. */
export interface Installation {
  level: Level
  layers: ReadonlySet<Layer>
  programs: Programs
  addon: string
  bubblewrap?: string
  /** The file with the seccomp filter. */
  seccompFile?: string
  /** A delegated cgroup in which each cell gets one of its own. */
  cgroup?: string
}

export interface Launch {
  command: string[]
  env: Record<string, string>
  /** A descriptor to be handed over as number 3, which the parent closes once the cell has started. */
  seccompDescriptor?: number
}

const heapMiB: Record<ProgramName, number> = { compiler: 384, runner: 256, probe: 128 }
// V8 reserves half a GiB for the code of each isolate, and the kernel counts it: 0.5 GiB are in use before anything is.
const limits: Record<ProgramName, CellLimits> = {
  compiler: { dataMiB: 1_024, cpuSeconds: 30 },
  // More than a shared cell's past and the longest submission together: only a cell whose parent has gone gets that far.
  runner: { dataMiB: 1_536, cpuSeconds: 20 },
  probe: { dataMiB: 1_024, cpuSeconds: 1 },
}

/**
 * Whether isolated-vm can share a process with Node's start-up snapshot: its isolates come from V8's own, and all isolates of a process
 * read one read-only heap, which both must have laid out alike. Node's build says so where a snapshot does not extend it.
 */
const isLayoutShared =
  (process.config.variables as Record<string, unknown>).v8_enable_extensible_ro_snapshot === 0

export function prepareLaunch(installation: Installation, program: ProgramName, rank: Rank): Launch {
  const { layers, level } = installation
  const prefix = [
    ...rankPrefix(rank),
    ...(installation.cgroup ? joinCgroupPrefix(installation.cgroup, limits[program].dataMiB) : []),
    ...(layers.has('limits') ? limitPrefix(limits[program]) : []),
  ]
  // Where a layer is left out, the secret that it should have kept is there to be found.
  const env: Record<string, string> = layers.has('environment')
    ? {}
    : { RECEPTIVE_SECRET: 'in the environment' }
  if (level === 'process') {
    const paths = {
      node: process.execPath,
      program: installation.programs[program],
      addon: installation.addon,
    }
    return { command: [...prefix, ...nodeCommand(paths, layers, program)], env }
  }
  const inside = { node: '/cell/node', program: insideOf(installation, program), addon: '/cell/addon.node' }
  const seccomp = layers.has('seccomp') && installation.seccompFile
  return {
    command: [
      ...prefix,
      ...bubblewrapCommand(installation, program),
      ...(seccomp ? ['--seccomp', '3'] : []),
      '--',
      ...nodeCommand(inside, layers, program),
    ],
    env,
    ...(seccomp ? { seccompDescriptor: openSync(seccomp, 'r') } : {}),
  }
}

export function releaseLaunch({ seccompDescriptor }: Launch): void {
  if (seccompDescriptor !== undefined) closeSync(seccompDescriptor)
}

const insideOf = ({ programs }: Installation, program: ProgramName) => `/cell/${basename(programs[program])}`

interface Paths {
  node: string
  program: string
  addon: string
}

function nodeCommand(
  { node, program, addon }: Paths,
  layers: ReadonlySet<Layer>,
  name: ProgramName,
): string[] {
  const permission = layers.has('permission')
  const common = [
    `--max-old-space-size=${heapMiB[name]}`,
    '--no-warnings',
    ...(permission ? ['--permission'] : []),
  ]
  if (isSnapshot(name)) return [node, '--snapshot-blob', program, ...common]
  const mayRead = ['--allow-addons', `--allow-fs-read=${program}`, `--allow-fs-read=${addon}`]
  const start = isLayoutShared ? [] : ['--no-node-snapshot']
  return [node, ...start, ...common, ...(permission ? mayRead : []), program, addon]
}

function bubblewrapCommand(installation: Installation, program: ProgramName): string[] {
  const { layers, programs, addon, bubblewrap = 'bwrap' } = installation
  const has = (layer: Layer) => layers.has(layer)
  const own = [
    ...['--ro-bind', realpathSync(process.execPath), '/cell/node'],
    ...['--ro-bind', programs[program], insideOf(installation, program)],
    ...(isSnapshot(program) ? [] : ['--ro-bind', addon, '/cell/addon.node']),
    ...['--size', String(2 ** 20), '--tmpfs', '/tmp'],
  ]
  return [
    bubblewrap,
    ...['--unshare-user', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
    ...(has('network') ? ['--unshare-net'] : []),
    ...(has('processes') ? ['--unshare-pid'] : []),
    ...(has('identity') ? ['--uid', '65534', '--gid', '65534'] : []),
    ...(has('capabilities') ? ['--cap-drop', 'ALL'] : ['--cap-add', 'ALL']),
    ...(has('environment') ? ['--clearenv'] : []),
    ...['--die-with-parent', '--hostname', 'cell'],
    ...(hasTerminal() ? ['--new-session'] : []),
    ...(has('mounts') ? libraryBinds() : wholeMachine()),
    ...own,
    ...['--remount-ro', '/', '--chdir', '/'],
  ]
}

/**
 * Whether there is a terminal that a cell could type into. Where there is none, cells stay in the judge's session: Linux weighs
 * sessions against each other (`sched_autogroup`), so that in one of its own a cell's niceness would count for nothing.
 */
function hasTerminal(): boolean {
  terminal ??= readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ')[4] !== '0'
  return terminal
}
let terminal: boolean | undefined

/** What a cell would see without the layer `mounts`: every folder of this machine. */
function wholeMachine(): string[] {
  return readdirSync('/', { withFileTypes: true }).flatMap((entry) => {
    const path = `/${entry.name}`
    if (entry.isSymbolicLink()) return ['--symlink', readlinkSync(path), path]
    return entry.isDirectory() && !['/proc', '/tmp', '/cell'].includes(path) ? ['--ro-bind', path, path] : []
  })
}

let binds: string[] | undefined

/** The shared libraries that Node is linked to, the loader among them, at the paths where they are looked for. */
function libraryBinds(): string[] {
  binds ??= execFileSync('ldd', [process.execPath], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => /(?:=>\s+)?(\/\S+)\s+\(0x/.exec(line)?.[1] ?? [])
    .flatMap((path) => ['--ro-bind', realpathSync(path), path])
  return binds
}
