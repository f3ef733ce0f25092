// Makes a realm the same everywhere: in a browser's worker and in the sandbox's isolate a submission finds the
// language, console and structuredClone, a clock that stands still and the same random numbers. What is told here must be done
// before a submission is loaded.

/** The globals that stay: the language, without what shares memory, sees garbage collection or compiles WebAssembly. */
const language =
  ' Object Function Array Number Boolean String Symbol BigInt Date Promise RegExp' +
  ' Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError' +
  ' JSON Math Map Set WeakMap WeakSet Proxy Reflect Iterator ArrayBuffer DataView' +
  ' Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array' +
  ' Float16Array Float32Array Float64Array BigInt64Array BigUint64Array' +
  ' parseFloat parseInt isFinite isNaN Infinity NaN undefined globalThis eval' +
  ' decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape constructor '

/** The moment at which every submission's clock stands: 2024-01-01T00:00:00Z, in milliseconds. */
const fixedTimeMs = 1_704_067_200_000

export function prepareRealm(realm: typeof globalThis, console: object): void {
  removeOthers(realm)
  realm.Date = fixedDate(realm.Date)
  realm.Math.random = repeatableRandom()
  const copy = { value: createClone(), writable: true, configurable: true }
  Object.defineProperty(realm, 'structuredClone', copy)
  Object.defineProperty(realm, 'console', { value: console, writable: true, configurable: true })
}

function removeOthers(realm: object): void {
  for (let owner = realm; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const key of Object.getOwnPropertyNames(owner)) {
      if (!language.includes(` ${key} `)) Reflect.deleteProperty(owner, key)
    }
  }
}

/**
 * `structuredClone`, which browsers and Node have beside the language: many copy a matrix by it. It copies arrays, plain
 * objects and typed arrays, and refuses what else the real one would copy or refuse.
 */
function createClone(): (value: unknown) => unknown {
  const { isArray } = Array
  const { getPrototypeOf, keys } = Object
  const { isView } = ArrayBuffer
  const isPlain = (value: object) => {
    const parent = getPrototypeOf(value)
    return parent === null || getPrototypeOf(parent) === null
  }
  const clone = (value: unknown, seen: Map<object, unknown>): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError(`a ${typeof value} cannot be cloned`)
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return seen.get(value)
    if (isView(value)) return (value as Float64Array).slice()
    if (!isArray(value) && !isPlain(value))
      throw new TypeError('only arrays, plain objects and typed arrays can be cloned here')
    const copy = (isArray(value) ? new Array(value.length) : {}) as Record<string, unknown>
    seen.set(value, copy)
    for (const key of keys(value)) copy[key] = clone((value as Record<string, unknown>)[key], seen)
    return copy
  }
  return (value) => clone(value, new Map())
}

function fixedDate(RealDate: DateConstructor): DateConstructor {
  const { construct } = Reflect
  RealDate.now = () => fixedTimeMs
  const FixedDate = new Proxy(RealDate, {
    apply: () => new RealDate(fixedTimeMs).toString(),
    construct: (target, parts, newTarget) =>
      construct(target, parts.length === 0 ? [fixedTimeMs] : parts, newTarget) as Date,
  })
  RealDate.prototype.constructor = FixedDate
  return FixedDate
}

/** mulberry32 (Tommy Ettinger, public domain), always from the same seed. */
function repeatableRandom(): () => number {
  let state = 0x5eed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
