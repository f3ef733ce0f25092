import vm from 'node:vm'
import { bundleHarness } from '../../grader/bundler/harness.ts'
import { encode } from '../../grader/catalog/reference.ts'
import type { Harness, LoadRequest } from '../../grader/engine/harness.ts'
import {
  type Load,
  loadSchema,
  type Observation,
  observationSchema,
} from '../../grader/engine/observation.ts'

export interface SubmissionRealm {
  load: Load
  call(...args: unknown[]): Observation
}

/** Loads CommonJS that exports the entry `f` by the harness, in a realm of its own, with small limits. */
export async function openSubmission(
  js: string,
  options: Partial<LoadRequest> = {},
): Promise<SubmissionRealm> {
  const harness = vm.runInContext(await bundleHarness(), vm.createContext({})) as Harness
  const limits = { entries: 1_000, levels: 8 }
  const request: LoadRequest = { js, entry: 'f', keepConsole: true, limits, ...options }
  return {
    load: loadSchema.parse(JSON.parse(harness.load(JSON.stringify(request)))),
    call: (...args) => observationSchema.parse(JSON.parse(harness.call(encode(args)))),
  }
}

/** What `body`, the function body of `f(X)`, makes of one input. */
export async function observe(body: string, X: unknown = null): Promise<Observation> {
  const { load, call } = await openSubmission(`exports.f = (X) => { ${body} }`)
  if (load.outcome !== 'loaded') throw new Error(JSON.stringify(load))
  return call(X)
}
