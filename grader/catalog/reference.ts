import vm from 'node:vm'
import { bundleHarness } from '../bundler/harness.ts'
import { bundleLibrary } from '../bundler/library.ts'
import { hasLibrary, type Kind } from '../contract/kinds.ts'
import { readAnswer } from '../engine/answer.ts'
import { capture } from '../engine/capture.ts'
import type { Harness, Library, LoadRequest } from '../engine/harness.ts'
import { loadSchema, type Observation, observationSchema } from '../engine/observation.ts'

/** Entries that an author's own code may return or take; only a guard against a slip. */
const limits = { entries: 5_000_000, levels: 16 }

/** Processor time of a call. A mistake may loop for ever on an input that its author did not think of (a stride of 0). */
export const callLimitMs = 250

/** Arguments or results of trusted code as the JSON text that the harness reads. */
export function encode(value: unknown): string {
  return capture(value, limits).text
}

/**
 * Calls trusted code once; null where it did not come back in time.
 * @param input JSON of the arguments, as `encode` writes it
 */
export type Reference = (input: string) => Observation | null

export interface TrustedCode {
  /** CommonJS. */
  js: string
  kind: Kind
  entry: string
  adapterJs?: string | undefined
  /** What comes out is told as it is: of a model its whole topology. */
  isRaw?: boolean
}

/**
 * Runs the trusted code of an exercise (its solution, its mistakes) as a submission is run: the same harness, a realm
 * of its own, so that what is observed can be compared with what a submission does. It is no sandbox.
 */
export async function createReference({
  js,
  kind,
  entry,
  adapterJs,
  isRaw,
}: TrustedCode): Promise<Reference> {
  const realm = vm.createContext({})
  if (hasLibrary(kind)) await addLibrary(realm)
  const harness = vm.runInContext(await bundleHarness(), realm) as Harness
  const request: LoadRequest = { js, entry, keepConsole: false, limits, ...(adapterJs ? { adapterJs } : {}) }
  const load = loadSchema.parse(JSON.parse(harness.load(JSON.stringify(request))))
  if (load.outcome === 'not-compiled' || load.outcome === 'threw') throw new Error(load.error.message)
  if (load.outcome === 'no-entry') throw new Error(`does not export the function ${entry}`)
  return (input) => {
    const text = callWithin(realm, harness, input)
    if (text === null) return null
    const observation = observationSchema.parse(JSON.parse(text))
    return isRaw ? observation : readAnswer(kind, observation)
  }
}

let library: vm.Script | undefined

/** Compiled once for all realms of this process. */
async function addLibrary(realm: vm.Context): Promise<void> {
  library ??= new vm.Script(await bundleLibrary(), { filename: 'library.js' })
  library.runInContext(realm)
}

/**
 * `require` for a module of an author that may import the library and that is only to be loaded: in a realm of its own, which
 * lasts as long as the module.
 */
export async function requireLibrary(): Promise<(name: string) => object | undefined> {
  const realm = vm.createContext({})
  await addLibrary(realm)
  return (name) => (realm.library as Library).modules[name]
}

/**
 * Only a call that begins inside the context can be timed out there, and only by the wall clock: on a crowded machine the
 * call is made again with more time until it has had its processor time.
 */
function callWithin(realm: vm.Context, harness: Harness, input: string): string | null {
  realm.$call = () => harness.call(input)
  for (let timeout = callLimitMs; ; timeout *= 2) {
    const before = process.threadCpuUsage()
    try {
      return vm.runInContext('$call()', realm, { timeout }) as string
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
      const { user, system } = process.threadCpuUsage(before)
      if ((user + system) / 1_000 >= callLimitMs / 2) return null
    }
  }
}
