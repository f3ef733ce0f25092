// Attacks the sandbox for real, one layer after the other.
//
// Theory of operation: layers lie behind each other, so an attack that one layer stops says nothing of the next. Each
// attack on the operating system's layers therefore runs in a probe cell from which the layers that would hide this one
// are left out. Attacks that leave out the same ones share a cell, for to start cells is most of the work; what fails there
// is tried again in a cell of its own. The attacks on the isolate, the memory and the clock are submissions in an ordinary cell.
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import pLimit from 'p-limit'
import { z } from 'zod'
import { type ProbeAttack, probes, self, submissions } from './attacks.ts'
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

/** Seen where the machine gave an attack too little to compute: nothing is known of the layer. */
export const crowded = 'given too little to compute'

const usualLimitMs = 1_000
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
    const present = probes.filter(({ layer }) => levelLayers.has(layer))
    const together = Object.values(Object.groupBy(present, ({ hiddenBy }) => hiddenBy.join(' ')))
    const probed = together.map((some = []) => limit(() => runProbes(sandbox.installation, some, port)))
    const submitted = submissions.map(({ layer, title, body, expected, limitMs = usualLimitMs }) =>
      limit(async (): Promise<SelfTestLine> => {
        const seen = await runSubmission(sandbox, body, limitMs).catch((error: Error) =>
          error instanceof Starved ? crowded : error.message,
        )
        return { layer, attack: title, expected, seen, result: seen === expected ? 'PASS' : 'FAIL' }
      }),
    )
    const seenBy = new Map((await Promise.all(probed)).flat())
    const probeLines = probes.map((probe): SelfTestLine => {
      const line = { layer: probe.layer, attack: probe.title, expected: probe.wanted }
      const seen = seenBy.get(probe)
      if (seen === undefined) return { ...line, seen: '', result: 'absent' }
      return { ...line, seen, result: probe.expected.test(seen) ? 'PASS' : 'FAIL' }
    })
    return [...probeLines, ...(await Promise.all(submitted))]
  } finally {
    listener.close()
  }
}

/** Those that leave out the same layers: what each of them has seen. */
async function runProbes(
  installation: Installation,
  some: readonly ProbeAttack[],
  port: number,
): Promise<[ProbeAttack, string][]> {
  const cells = new ProbeCells(installation, some[0]?.hiddenBy ?? [])
  try {
    const seen: [ProbeAttack, string][] = []
    for (const probe of some) seen.push([probe, await cells.attack(probe, port)])
    return seen
  } finally {
    await cells.close()
  }
}

/** A cell without some layers, and another one where an attack has ended it. */
class ProbeCells {
  readonly #installation: Installation
  #cell: Cell | undefined

  constructor(installation: Installation, without: readonly Layer[]) {
    const left = layers.filter((layer) => installation.layers.has(layer) && !without.includes(layer))
    this.#installation = { ...installation, layers: new Set(left) }
  }

  /** What the attack has seen; where that is not as it should be, in a cell that nothing else was done in. */
  async attack(probe: ProbeAttack, port: number): Promise<string> {
    const isUsed = this.#cell !== undefined
    const seen = await this.#attackOnce(probe, port).catch((error: Error) => error.message)
    if (!isUsed || probe.expected.test(seen)) return seen
    await this.close()
    return this.attack(probe, port)
  }

  async #attackOnce({ attack, path: wanted = '' }: ProbeAttack, port: number): Promise<string> {
    this.#cell ??= new Cell(this.#installation, 'probe')
    const ready = await this.#cell.ready
    const { level, programs } = this.#installation
    const path = level === 'process' && wanted === self ? programs.probe : wanted
    const request: ProbeRequest = { attack, path, pid: process.pid, port }
    const reply = ready.kind === 'answer' ? await this.#cell.request(request, overdueMs) : ready
    if (reply.kind === 'answer') return z.object({ seen: z.string() }).parse(JSON.parse(reply.text)).seen
    await this.close()
    if (reply === ready) return `the cell did not start (${ready.kind})`
    if (reply.kind === 'died') return `ended by ${reply.exit.signal ?? `status ${reply.exit.code}`}`
    if (reply.kind === 'starved') return crowded
    return reply.kind === 'time' ? 'never ended' : reply.kind
  }

  async close(): Promise<void> {
    await this.#cell?.kill()
    this.#cell = undefined
  }
}

async function runSubmission(sandbox: Sandbox, body: string, limitMs: number): Promise<string> {
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
    const outcomes = runner.call([{ context: 0, keepConsole: false, input: '[]' }], () => limitMs, false)
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
