// The program of a runner cell: runs one submission at a time in an isolate of its own.
//
// Theory of operation: a submission gets a fresh isolate; each context in it is a realm of its own, with the harness
// loaded before the submission. The isolate is handed no reference: only strings go in and come out. There is no
// timeout in here, since a native loop does not look at one; the parent watches the clock and kills the process.
import { createRequire } from 'node:module'
import type ivm from 'isolated-vm'
import type { Harness } from '../../engine/harness.ts'
import { serveLines } from './lines.ts'
import type { Call, OpenRequest, RunAnswer, RunRequest } from './protocol.ts'

declare const harnessText: string
declare const libraryText: string

const [, , addonPath = ''] = process.argv
const { ivm: vm } = createRequire('/')(addonPath) as { ivm: typeof ivm }

interface Realm {
  /** The number that the parent calls it by. */
  number: number
  release(): void
  /** JSON of a `Load` where the submission did not load. */
  notLoaded?: string
  call: (input: string) => string
}

type HarnessFunction = ivm.Reference<(text?: string) => string>

/** An isolate with the harness compiled, and not run, in it. */
interface Bench {
  isolate: ivm.Isolate
  harness: ivm.Script
}

interface Opened extends Bench, Pick<OpenRequest, 'open'> {
  library?: ivm.Script
  /** The one in use. Earlier ones are let go, or their memory would count against the later ones. */
  realm?: Realm
}

const spareMemoryMiB = 64
let opened: Opened | undefined
const first = makeFirst()
let spare: Bench | undefined = first
/** Made with the first submission that has the library: most cells never see one. */
let cachedLibrary: ivm.ExternalCopy<ArrayBuffer> | undefined

/** What a cell is asked first is mostly all that it is asked: the harness is compiled before. */
function makeFirst(): Bench & { cache: { cachedData?: ivm.ExternalCopy<ArrayBuffer> } } {
  const isolate = new vm.Isolate({ memoryLimit: spareMemoryMiB })
  const harness = isolate.compileScriptSync(harnessText, { produceCachedData: true })
  const { cachedData } = harness as ivm.CachedDataResult
  return { isolate, harness, cache: cachedData ? { cachedData } : {} }
}

function open({ open: request }: OpenRequest): RunAnswer {
  if (opened && !opened.isolate.isDisposed) opened.isolate.dispose()
  const { isolate, harness } = takeBench(request.memoryMiB)
  opened = { open: request, isolate, harness }
  if (request.hasLibrary) opened.library = compileLibrary(isolate)
  return { kind: 'opened' }
}

/** From the cache it takes a fifth of the time. */
function compileLibrary(isolate: ivm.Isolate): ivm.Script {
  if (cachedLibrary) return isolate.compileScriptSync(libraryText, { cachedData: cachedLibrary })
  const script = isolate.compileScriptSync(libraryText, { produceCachedData: true })
  cachedLibrary = (script as ivm.CachedDataResult).cachedData
  return script
}

/** At most one isolate beside Node's own: each reserves half a GiB of address space for code, which counts as memory. */
function takeBench(memoryMiB: number): Bench {
  const bench = spare
  spare = undefined
  if (bench && memoryMiB === spareMemoryMiB) return bench
  bench?.isolate.dispose()
  const isolate = new vm.Isolate({ memoryLimit: memoryMiB })
  return { isolate, harness: isolate.compileScriptSync(harnessText, first.cache) }
}

function createRealm(
  { open: request, isolate, harness, library }: Opened,
  number: number,
  keepConsole: boolean,
): Realm {
  const context = isolate.createContextSync()
  library?.runSync(context)
  const functions = harness.runSync(context, { reference: true }) as ivm.Reference<Harness>
  const [load, call, last] = (['load', 'call', 'last'] as const).map(
    (name) => functions.getSync(name, { reference: true }) as HarnessFunction,
  ) as [HarnessFunction, HarnessFunction, HarnessFunction]
  const apply = (reference: HarnessFunction, text: string): string => {
    try {
      return reference.applySync(undefined, [text]) as string
    } catch (error) {
      // A promise that the submission rejected and nobody handled comes up here in place of what was returned.
      const returned = isolate.isDisposed ? '' : (last.applySync() as string)
      if (returned === '') throw error
      return returned
    }
  }
  const release = () => {
    for (const handle of [load, call, last, functions, context]) handle.release()
  }
  const { memoryMiB: _, hasLibrary: __, ...rest } = request
  const loaded = apply(load, JSON.stringify({ ...rest, keepConsole }))
  const realm = { number, release, call: (input: string) => apply(call, input) }
  return loaded === '{"outcome":"loaded"}' ? realm : { ...realm, notLoaded: loaded }
}

function call({ context, keepConsole, input }: Call): RunAnswer {
  if (!opened) return { kind: 'failed', reason: 'nothing was opened' }
  const started = process.threadCpuUsage()
  const cpuMs = () => {
    const { user, system } = process.threadCpuUsage(started)
    return (user + system) / 1_000
  }
  try {
    if (opened.realm?.number !== context) {
      opened.realm?.release()
      opened.realm = createRealm(opened, context, keepConsole)
    }
    const { notLoaded, call } = opened.realm
    if (notLoaded !== undefined) return { kind: 'not-loaded', text: notLoaded, cpuMs: cpuMs() }
    return { kind: 'observed', text: call(input), cpuMs: cpuMs() }
  } catch (error) {
    if (opened.isolate.isDisposed) return { kind: 'out-of-memory' }
    return { kind: 'failed', reason: error instanceof Error ? error.message.slice(0, 500) : 'no Error' }
  }
}

void serveLines((line, answer) => {
  const request = JSON.parse(line) as RunRequest
  if ('open' in request) return answer(open(request))
  for (const [index, one] of request.calls.entries()) {
    const observed = call(one)
    // The first is never held back: where it does not come, everybody knows which call did not come to an end.
    answer(observed, request.holdBack && index > 0)
    if (observed.kind !== 'observed') return
  }
})
