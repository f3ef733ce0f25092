// Runs inside the submission's own realm: loads it, calls its entry, and says what was observed, as JSON text.
// The same code serves the browser's worker and the sandbox's isolate. See capture.ts for what it must not use.
import { type Captured, type CaptureLimits, capture, marker, quote, tooLarge } from './capture.ts'
import { modulePrefix } from './module-prefix.ts'
import { prepareRealm } from './realm.ts'

const { apply, getPrototypeOf } = Reflect
const { hasOwn, keys } = Object
const isInstance = Object.getOwnPropertyDescriptor(Function.prototype, Symbol.hasInstance)?.value as Callable
const RealRangeError = RangeError
const { parse, stringify } = JSON
const { indexOf } = String.prototype
const markerStart = '{"$":'
const evaluate = globalThis.eval
const MakeTypeError = TypeError

/** Characters of one submission's console text that are kept. */
const consoleLimit = 65_536
/** What an adapter makes may be larger than any result, such as the weights of a network. */
const adapterLimits: CaptureLimits = { entries: 1_000_000, levels: 16 }
const consoleValueLimits: CaptureLimits = { entries: 2_000, levels: 8 }

export interface Harness {
  /** @param request JSON of a `LoadRequest`. @returns JSON of a `Load` (see observation.ts) */
  load(request: string): string
  /** @param input JSON of the arguments, as `capture` writes it. @returns JSON of an `Observation` */
  call(input: string): string
  /** What `load` or `call` returned last, for where a rejected promise of the submission took the place of it. */
  last(): string
}

/** What a realm has ready for submissions that may import it (grader/library). */
export interface Library {
  /** By the name that is imported. */
  modules: Record<string, object>
  /** How a model says what it is made of: the method that all models had before a submission came. */
  model: { prototype: object; toJSON: Callable }
}

export interface LoadRequest {
  /** CommonJS, as compile.ts makes it. */
  js: string
  entry: string
  /** CommonJS of the exercise's adapter, which turns plain inputs into what the entry takes. */
  adapterJs?: string
  /** Only where the cases are visible: console text of hidden ones could tell their inputs. */
  keepConsole: boolean
  limits: CaptureLimits
}

type Callable = (...args: unknown[]) => unknown
type Exports = Record<string, unknown>

/** @param library only where the kind of exercise gives it to submissions */
export function createHarness(realm: typeof globalThis, library?: Library): Harness {
  const output = { text: '', kept: true }
  prepareRealm(realm, createConsole(output))
  let entry: Callable
  let adapt: Callable | undefined
  let limits: CaptureLimits

  let last = ''
  const harness: Harness = {
    last: () => last,
    load(requestText) {
      const request = parse(requestText) as LoadRequest
      limits = request.limits
      output.kept = request.keepConsole
      if (request.adapterJs)
        adapt = runModule(compileModule(request.adapterJs, 'adapter.js'), library).default as Callable
      let factory: Callable
      try {
        factory = compileModule(request.js, 'submission.js')
      } catch (error) {
        return `{"outcome":"not-compiled","error":${captureError(error)}}`
      }
      try {
        const found = runModule(factory, library)[request.entry]
        if (typeof found !== 'function')
          return `{"outcome":"no-entry","actual":${captureBounded(found, limits).text}}`
        entry = found as Callable
      } catch (error) {
        return `{"outcome":"threw","error":${captureError(error)},"console":${takeConsole(output)}}`
      }
      return `{"outcome":"loaded"}`
    },
    call(input) {
      if (adapt) return callAdapted(input, adapt)
      const args = decode(input)
      const observed = observe(entry, args, limits, library)
      // The input is a capture itself.
      const after = captureBounded(args, limits).text
      const mutated = after === input ? '' : `,"mutated":${after}`
      return `{${observed}${mutated},"console":${takeConsole(output)}}`
    },
  }

  /**
   * What an adapter makes may be large, such as the weights of a network, and is captured only where it was changed. A
   * submission that forges `toJSON` hides its own changes from this comparison, and nothing else.
   */
  function callAdapted(input: string, adapt: Callable): string {
    const args = adapt(decode(input)) as unknown[]
    const textOf = () => readSafely(() => stringify(args))
    const before = textOf()
    const observed = observe(entry, args, limits, library)
    let mutated = ''
    if (textOf() !== before) {
      const given = captureBounded(adapt(decode(input)), adapterLimits).text
      mutated = `,"mutated":${captureBounded(args, adapterLimits).text},"given":${given}`
    }
    return `{${observed}${mutated},"console":${takeConsole(output)}}`
  }

  const remember = (action: (text: string) => string) => (text: string) => {
    last = ''
    last = action(text)
    return last
  }
  return { load: remember(harness.load), call: remember(harness.call), last: harness.last }
}

function observe(
  entry: Callable,
  args: unknown[],
  limits: CaptureLimits,
  library: Library | undefined,
): string {
  let value: unknown
  try {
    value = apply(entry, undefined, args)
    if (library) value = toldApart(value, library)
  } catch (error) {
    return `"outcome":"threw","error":${captureError(error)}`
  }
  try {
    const { text, alias } = capture(value, limits)
    return `"outcome":"returned","value":${text}${alias === '' ? '' : `,"alias":${alias}`}`
  } catch (error) {
    if (error === tooLarge) return '"outcome":"too-large"'
    return `"outcome":"returned","value":${marker('unreadable value')}`
  }
}

/** Of a model, its topology; models and all else are told apart here, where nobody can forge the one by the other. */
function toldApart(value: unknown, { model }: Library): object {
  return isMadeBy(model.prototype, value)
    ? { model: apply(model.toJSON, value, [null, false]) }
    : { other: value }
}

function isMadeBy(prototype: object, value: unknown): value is object {
  if (typeof value !== 'object') return false
  for (let owner = value; owner !== null; owner = getPrototypeOf(owner)) if (owner === prototype) return true
  return false
}

/** Like `capture`, but says so in a marker where the value is too large or its traps throw. */
function captureBounded(value: unknown, limits: CaptureLimits): Captured {
  try {
    return capture(value, limits)
  } catch (error) {
    return { text: marker(error === tooLarge ? 'too large' : 'unreadable value'), alias: '' }
  }
}

function compileModule(js: string, name: string): Callable {
  return evaluate(`${modulePrefix}${js}\n}})\n//# sourceURL=${name}`) as Callable
}

function runModule(factory: Callable, library: Library | undefined): Exports {
  const module = { exports: {} as Exports }
  const require = (name: string): object => {
    if (library && hasOwn(library.modules, name)) return library.modules[name] as object
    throw new MakeTypeError('modules cannot be required here')
  }
  apply(factory, undefined, [module.exports, require, module])
  return module.exports
}

/** The arguments, with the numbers that JSON cannot say in the place of their markers. */
function decode(input: string): unknown[] {
  const args = parse(input)
  return apply(indexOf, input, [markerStart]) < 0 ? args : (unmark(args) as unknown[])
}

function unmark(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const record = value as Record<string, unknown>
  if (hasOwn(record, '$')) return unmarked(record.$)
  const names = keys(record)
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string
    record[name] = unmark(record[name])
  }
  return record
}

function unmarked(name: unknown): number | undefined {
  if (name === 'Infinity') return 1 / 0
  if (name === '-Infinity') return -1 / 0
  return name === 'NaN' ? 0 / 0 : undefined
}

function captureError(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    const thrown = captureBounded(error, consoleValueLimits).text
    return `{"name":"","message":${quote(thrown, 500)},"isRangeError":false,"stack":""}`
  }
  const isRangeError = readSafely(() => apply(isInstance, RealRangeError, [error]) as boolean) === true
  return `{"name":${readText(error, 'name', 60)},"message":${readText(error, 'message', 500)},"isRangeError":${
    isRangeError ? 'true' : 'false'
  },"stack":${readText(error, 'stack', 4_000)}}`
}

function readText(error: object, key: string, length: number): string {
  const text = readSafely(() => (error as Record<string, unknown>)[key])
  return typeof text === 'string' ? quote(text, length) : '""'
}

function readSafely<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined // a getter or a trap of the submission threw: there is nothing to read
  }
}

function createConsole(output: { text: string; kept: boolean }): object {
  const write = (...values: unknown[]) => {
    if (!output.kept || output.text.length >= consoleLimit) return
    let line = ''
    for (let index = 0; index < values.length; index++) {
      const value = values[index]
      if (index > 0) line += ' '
      if (typeof value === 'string')
        line += value.length > consoleLimit ? `(a text of ${value.length} characters)` : value
      else line += captureBounded(value, consoleValueLimits).text
      if (line.length > consoleLimit) break
    }
    output.text += `${line}\n`
  }
  const ignore = () => {}
  const writers = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir']
  const others = [
    'assert',
    'clear',
    'count',
    'countReset',
    'group',
    'groupCollapsed',
    'groupEnd',
    'time',
    'timeEnd',
  ]
  const console: Record<string, Callable> = {}
  for (const name of writers) console[name] = write
  for (const name of others) console[name] = ignore
  return console
}

function takeConsole(output: { text: string }): string {
  const text = quote(output.text, consoleLimit)
  output.text = ''
  return text
}
