// Attacks the sandbox for real, one layer after the other.
//
// Theory of operation: layers lie behind each other, so an attack that one layer stops says nothing of the next. Each
// attack on the operating system's layers therefore runs in a probe cell from which the layers that would hide this one
// are left out. The attacks on the isolate, the memory and the clock are submissions in an ordinary cell.
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import pLimit from 'p-limit'
import { z } from 'zod'
import { Cell } from './cell.ts'
import type { ProbeRequest } from './cells/probe.ts'
import type { Sandbox } from './index.ts'
import { type Layer, layers } from './layers.ts'
import { Starved } from './pool.ts'
import type { Installation } from './seal.ts'

export interface SelfTestLine {
  layer: Layer | 'isolate' | 'judging'
  attack: string
  expected: string
  seen: string
  /** `absent`: this level does not have the layer. */
  result: 'PASS' | 'FAIL' | 'absent'
}

interface ProbeAttack {
  layer: Layer
  attack: ProbeRequest['attack']
  title: string
  /** Layers that would stop the attack before the one in question. */
  hiddenBy: Layer[]
  path?: string
  expected: RegExp
  wanted: string
}

const self = '/cell/probe.cjs'

const probes: ProbeAttack[] = [
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
    layer: 'limits',
    attack: 'compute',
    title: 'computes for ever',
    hiddenBy: ['permission'],
    expected: /^ended by/,
    wanted: 'ended by the kernel',
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
]

interface SubmissionAttack {
  layer: Layer | 'isolate'
  title: string
  body: string
  expected: string
}

const submissions: SubmissionAttack[] = [
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
  },
  {
    layer: 'clock',
    title: 'loops in one native call',
    body: 'return new Array(2 ** 32 - 1).indexOf(1)',
    expected: 'time-limit',
  },
]

/** Seen where the machine gave an attack too little to compute: nothing is known of the layer. */
export const crowded = 'given too little to compute'

const callLimitMs = 1_000
const overdueMs = 5_000
/** How the attacks are made: while somebody waits for them, or beside the work of others. */
export type Pace = 'quick' | 'gentle'

/** Each has to get something to compute on a crowded machine. */
const attacksAtOnce: Record<Pace, number> = { quick: 8, gentle: 1 }

/** Every line of the test, those of absent layers among them. */
export async function attackSandbox(
  sandbox: Sandbox,
  levelLayers: ReadonlySet<Layer>,
  pace: Pace,
): Promise<SelfTestLine[]> {
  const limit = pLimit(attacksAtOnce[pace])
  const listener = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => listener.once('listening', resolve))
  const { port } = listener.address() as { port: number }
  try {
    const probed = probes.map((probe) =>
      limit(async (): Promise<SelfTestLine> => {
        const line = { layer: probe.layer, attack: probe.title, expected: probe.wanted }
        if (!levelLayers.has(probe.layer)) return { ...line, seen: '', result: 'absent' }
        const seen = await runProbe(sandbox.installation, probe, port).catch((error: Error) => error.message)
        return { ...line, seen, result: probe.expected.test(seen) ? 'PASS' : 'FAIL' }
      }),
    )
    const submitted = submissions.map(({ layer, title, body, expected }) =>
      limit(async (): Promise<SelfTestLine> => {
        const seen = await runSubmission(sandbox, body).catch((error: Error) =>
          error instanceof Starved ? crowded : error.message,
        )
        return { layer, attack: title, expected, seen, result: seen === expected ? 'PASS' : 'FAIL' }
      }),
    )
    return await Promise.all([...probed, ...submitted])
  } finally {
    listener.close()
  }
}

async function runProbe(installation: Installation, probe: ProbeAttack, port: number): Promise<string> {
  const attacked = new Set(
    layers.filter((layer) => installation.layers.has(layer) && !probe.hiddenBy.includes(layer)),
  )
  const cell = new Cell({ ...installation, layers: attacked }, 'probe')
  try {
    const ready = await cell.ready
    if (ready.kind !== 'answer') return `the cell did not start (${ready.kind})`
    const path =
      installation.level === 'process' && probe.path === self
        ? installation.programs.probe
        : (probe.path ?? '')
    const request: ProbeRequest = { attack: probe.attack, path, pid: process.pid, port }
    const reply = await cell.request(request, overdueMs)
    if (reply.kind === 'died') return `ended by ${reply.exit.signal ?? `status ${reply.exit.code}`}`
    if (reply.kind === 'starved') return crowded
    if (reply.kind !== 'answer') return reply.kind === 'time' ? 'never ended' : reply.kind
    return z.object({ seen: z.string() }).parse(JSON.parse(reply.text)).seen
  } finally {
    await cell.kill()
  }
}

async function runSubmission(sandbox: Sandbox, body: string): Promise<string> {
  const compiled = await sandbox.compile({
    source: `export function attack(): unknown { ${body} }`,
    entry: 'attack',
    modules: [],
  })
  if (!compiled || 'error' in compiled) return 'did not compile'
  const runner = await sandbox.lend('own')
  try {
    runner.open({
      js: compiled.js,
      entry: 'attack',
      memoryMiB: 64,
      hasLibrary: false,
      limits: { entries: 1_000, levels: 8 },
    })
    const outcomes = runner.call([{ context: 0, keepConsole: false, input: '[]' }], () => callLimitMs, false)
    // Where the clock is there it ends every call, on a crowded machine later; where it was taken away nothing does.
    const hasClock = sandbox.installation.layers.has('clock')
    const overdue = hasClock ? [] : [delay(overdueMs, { value: undefined })]
    const { value: outcome } = await Promise.race([outcomes.next(), ...overdue])
    if (!outcome) return 'never ended'
    if (outcome.kind === 'stopped') return outcome.status
    if (outcome.kind !== 'observed') return 'did not load'
    const { observation } = outcome
    if (observation.outcome === 'returned') return `returned ${JSON.stringify(observation.value)}`
    return observation.outcome === 'threw' ? observation.error.message : observation.outcome
  } finally {
    runner.release()
  }
}
