// What the self-test attacks each layer with, and what is seen where that layer holds.
import type { ProbeRequest } from './cells/probe.ts'
import type { Layer } from './layers.ts'

export interface ProbeAttack {
  layer: Layer
  attack: ProbeRequest['attack']
  title: string
  /** Layers that would stop the attack before the one in question. */
  hiddenBy: Layer[]
  path?: string
  expected: RegExp
  wanted: string
}

/** The probe cell's own program, as a sealed cell sees it; an unsealed one is given its real path. */
export const self = '/cell/probe.cjs'

export const probes: ProbeAttack[] = [
  {
    layer: 'mounts',
    attack: 'readFile',
    title: 'reads /etc/passwd',
    hiddenBy: ['permission'],
    path: '/etc/passwd',
    expected: /^ENOENT$/,
    wanted: 'no such file',
  },
  {
    layer: 'network',
    attack: 'connect',
    title: 'connects to the judge',
    hiddenBy: ['seccomp', 'permission'],
    expected: /^(ECONNREFUSED|ENETUNREACH)$/,
    wanted: 'nobody there',
  },
  {
    layer: 'processes',
    attack: 'signal',
    title: 'signals the judge',
    hiddenBy: ['permission'],
    expected: /^ESRCH$/,
    wanted: 'no such process',
  },
  {
    layer: 'identity',
    attack: 'user',
    title: 'asks who it is',
    hiddenBy: [],
    expected: /^user 65534$/,
    wanted: 'user 65534',
  },
  {
    layer: 'capabilities',
    attack: 'bindLowPort',
    title: 'listens at port 1',
    hiddenBy: ['seccomp', 'permission'],
    expected: /^EACCES$/,
    wanted: 'no privilege',
  },
  {
    layer: 'environment',
    attack: 'environment',
    title: 'reads the environment',
    hiddenBy: ['permission'],
    expected: /^empty$/,
    wanted: 'empty',
  },
  {
    layer: 'descriptors',
    attack: 'descriptors',
    title: 'looks for open files',
    hiddenBy: ['permission'],
    expected: /^none$/,
    wanted: 'none',
  },
  {
    layer: 'limits',
    attack: 'writeFile',
    title: 'writes a file',
    hiddenBy: ['permission'],
    expected: /^(EFBIG|ended by SIGXFSZ)/,
    wanted: 'too large',
  },
  {
    layer: 'limits',
    attack: 'openFiles',
    title: 'opens 200 files',
    hiddenBy: ['permission'],
    path: self,
    expected: /^EMFILE$/,
    wanted: 'too many',
  },
  {
    layer: 'limits',
    attack: 'fillMemory',
    title: 'takes 2 GiB',
    hiddenBy: ['permission'],
    expected: /^ERR_MEMORY_ALLOCATION_FAILED$|^ended by/,
    wanted: 'refused',
  },
  {
    layer: 'seccomp',
    attack: 'connect',
    title: 'opens a socket',
    hiddenBy: ['permission'],
    expected: /^EPERM$/,
    wanted: 'not permitted',
  },
  {
    layer: 'seccomp',
    attack: 'spawn',
    title: 'forks',
    hiddenBy: ['permission'],
    expected: /^EPERM$/,
    wanted: 'not permitted',
  },
  {
    layer: 'permission',
    attack: 'readFile',
    title: 'reads the runtime',
    hiddenBy: ['mounts'],
    path: process.execPath,
    expected: /^ERR_ACCESS_DENIED$/,
    wanted: 'access denied',
  },
  {
    layer: 'permission',
    attack: 'spawn',
    title: 'starts a program',
    hiddenBy: ['seccomp'],
    expected: /^ERR_ACCESS_DENIED$/,
    wanted: 'access denied',
  },
  // Last of those that share its cell, which it ends.
  {
    layer: 'limits',
    attack: 'compute',
    title: 'computes for ever',
    hiddenBy: ['permission'],
    expected: /^ended by/,
    wanted: 'ended by the kernel',
  },
]

export interface SubmissionAttack {
  layer: Layer | 'isolate'
  title: string
  body: string
  expected: string
  /** Processor time that the call may take. */
  limitMs?: number
}

export const submissions: SubmissionAttack[] = [
  {
    layer: 'isolate',
    title: 'looks for the host',
    body: `const find = (name: string) => [].constructor.constructor('return typeof ' + name)()
    return ['process', 'require', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'fetch', 'setTimeout'].map(find).filter((type) => type !== 'undefined').length`,
    expected: 'returned 0',
  },
  {
    layer: 'memory',
    title: 'fills an ArrayBuffer',
    body: 'return new Uint8Array(256 * 2 ** 20).fill(1).length',
    expected: 'Array buffer allocation failed',
  },
  {
    layer: 'memory',
    title: 'fills arrays',
    body: 'const all: number[][] = []; while (all.length < 256) all.push(new Array(131072).fill(0.5)); return all.length',
    expected: 'memory-limit',
  },
  {
    layer: 'clock',
    title: 'loops in a microtask',
    body: '(async () => { for (;;) await 0 })(); return 0',
    expected: 'time-limit',
    limitMs: 250,
  },
  {
    layer: 'clock',
    title: 'loops in one native call',
    body: 'return new Array(2 ** 32 - 1).indexOf(1)',
    expected: 'time-limit',
    limitMs: 250,
  },
]
