import vm from 'node:vm'
import { describe, expect, test } from 'vitest'
import { observe, openSubmission } from '../../tests/support/submission-realm.ts'
import { bundleHarness } from '../bundler/harness.ts'

const valueOf = async (body: string, X?: unknown) => {
  const observation = await observe(body, X)
  if (observation.outcome !== 'returned') throw new Error(JSON.stringify(observation))
  return observation.value
}
const thrownBy = async (body: string) => {
  const observation = await observe(body)
  if (observation.outcome !== 'threw') throw new Error(JSON.stringify(observation))
  return observation.error
}

describe('load', () => {
  const load = async (js: string) => (await openSubmission(js)).load

  test('an entry that is a function is loaded', async () => {
    expect(await load('exports.f = () => 1')).toEqual({ outcome: 'loaded' })
  })

  test.each([
    ['exports.f = 7', 7],
    ['exports.g = () => 1', { $: 'undefined' }],
    ['exports.f = Promise.resolve()', { $: 'Promise' }],
  ])('%s has no entry, and says what is there', async (js, actual) => {
    expect(await load(js)).toEqual({ outcome: 'no-entry', actual })
  })

  test('a module that throws is told with what it printed', async () => {
    expect(await load('console.log("here"); null.x')).toMatchObject({
      outcome: 'threw',
      error: { name: 'TypeError' },
      console: 'here\n',
    })
  })

  test('what no engine parses is not compiled', async () => {
    expect(await load('const a = 1; const a = 2')).toMatchObject({
      outcome: 'not-compiled',
      error: { name: 'SyntaxError' },
    })
  })

  test('a module may use the names of its wrapper, but not load another module', async () => {
    expect(await load('const module = 1; module.exports; exports.f = () => module')).toEqual({
      outcome: 'loaded',
    })
    expect(await load('require("node:fs")')).toMatchObject({ outcome: 'threw', error: { name: 'TypeError' } })
  })

  test('the harness leaves no name of its own behind in its realm', async () => {
    const realm = vm.createContext({})
    vm.runInContext(await bundleHarness(), realm)
    expect(Object.getOwnPropertyNames(realm)).toEqual(['Date', 'structuredClone', 'console'])
  })
})

describe('call', () => {
  test('hands the numbers that JSON cannot say over, and brings them back', async () => {
    const X = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined]
    expect(await valueOf('return X.map((x) => [typeof x, x])', X)).toEqual([
      ['number', { $: 'NaN' }],
      ['number', { $: 'Infinity' }],
      ['number', { $: '-Infinity' }],
      ['undefined', { $: 'undefined' }],
    ])
  })

  test('finds structuredClone, as browsers and Node have it', async () => {
    const body = 'const Y = structuredClone(X); Y[0][0] = 9; return [Y, X, Y[0] === X[0]]'
    expect(await valueOf(body, [[1, 2], [3]])).toEqual([[[9, 2], [3]], [[1, 2], [3]], false])
    expect(await valueOf('return structuredClone({ a: [X], b: null })', 5)).toEqual({ a: [5], b: null })
    expect(await valueOf('const c = structuredClone(new Float64Array([1, 2])); return [...c]')).toEqual([
      1, 2,
    ])
    expect(
      await valueOf('const row = [1]; const Y = structuredClone([row, row]); return Y[0] === Y[1]'),
    ).toBe(true)
    expect((await thrownBy('structuredClone(() => 1)')).name).toBe('TypeError')
    expect((await thrownBy('structuredClone(new Map())')).name).toBe('TypeError')
  })

  test('is made without a this, with the arguments of its realm', async () => {
    const { call } = await openSubmission(
      'exports.f = function (X) { return [this === undefined, X instanceof Array, arguments.length] }',
    )
    expect(call([1], 2)).toMatchObject({ value: [true, true, 2] })
  })

  test('an adapter turns plain inputs into what the entry takes', async () => {
    const adapterJs = 'exports.default = ([n]) => [(x) => x * n]'
    const { call } = await openSubmission('exports.f = (scale) => scale(4)', { adapterJs })
    expect(call(3)).toMatchObject({ value: 12 })
  })

  test('a row that stands twice is told with both places', async () => {
    expect(await observe('const row = [1]; return [[row], [row]]')).toMatchObject({
      alias: [
        [0, 0],
        [1, 0],
      ],
    })
    expect(await observe('const row = [1]; return { mean: row, running: { "a.b": [row] } }')).toMatchObject({
      alias: [['mean'], ['running', 'a.b', 0]],
    })
  })

  test('a result over the limits is too large, and one whose traps throw is unreadable', async () => {
    expect(await observe('return Array(1000).fill(0)')).toMatchObject({ outcome: 'too-large' })
    expect(await valueOf('return new Proxy([], { getOwnPropertyDescriptor() { throw 1 } })')).toEqual({
      $: 'unreadable value',
    })
  })
})

describe('mutation', () => {
  test.each([
    ['X[0][0] = 9; return 1', [[[9, 2]]]],
    ['X.push(X); return 1', [[[1, 2], { $: 'cycle' }]]],
    ['delete X[0][1]; return 1', [[[1, { $: 'hole' }]]]],
    ['X[0][1] = NaN; throw 1', [[[1, { $: 'NaN' }]]]],
    ['X.length = 2000; return 1', { $: 'too large' }],
  ])('%s is seen', async (body, mutated) => {
    expect((await observe(body, [[1, 2]])).mutated).toEqual(mutated)
  })

  test.each(['return X', 'X[0] = [1, 2]; return 1', 'X = 5; return 1'])(
    '%s leaves the input as it was',
    async (body) => {
      const observation = await observe(body, [[1, 2]])
      expect(observation.outcome).toBe('returned')
      expect(observation.mutated).toBeUndefined()
    },
  )

  test('of what an adapter made is laid beside what it made, not beside the plain input', async () => {
    const adapterJs = 'exports.default = ([n, list]) => [(x) => x * n, list]'
    const options = { adapterJs }
    const changes = await openSubmission('exports.f = (scale, list) => { list[0] = scale(list[0]) }', options)
    expect(changes.call(3, [5])).toMatchObject({
      given: [{ $: 'function' }, [5]],
      mutated: [{ $: 'function' }, [15]],
    })
    const bytes = await openSubmission('exports.f = (bytes) => { bytes[0] = 7 }', {
      adapterJs: 'exports.default = ([list]) => [new Uint8Array(list)]',
    })
    expect(bytes.call([1, 2]).mutated).toEqual([{ $: 'Uint8Array' }])
    const keeps = await openSubmission('exports.f = (scale, list) => scale(list[0])', options)
    expect(keeps.call(3, [5]).mutated).toBeUndefined()
  })

  const adapterJs = 'exports.default = ([w]) => [{ w, b: [1, NaN, { c: 2 }], f: () => w }]'
  test.each([
    'p.w[1][0] = 9',
    'p.w[1].push(4)',
    'p.w.length = 1',
    'delete p.w[0]',
    'p.w[0] = { 0: 1, 1: 2 }',
    'p.w[0] = "1,2"',
    'p.w[0] = null',
    'p.w = () => 1',
    'p.b[1] = 0',
    'p.b[0] = "1"',
    'p.b[2].c = 3',
    'p.b[2].__proto__ = { c: 2 }; delete p.b[2].c',
    'p.f = 1',
    'p.more = 1',
    'delete p.b',
    'p.c = p.b; delete p.b',
    'p.w[0] = new Proxy([1, 2], { get() { throw 1 } })',
    'p.w[0][0] = 9; Array.prototype.every = Object.keys = JSON.stringify = () => true; Array.isArray = () => false',
    'p.b[0] = 9; throw 1',
  ])('of what an adapter made, %s is seen', async (change) => {
    const { call } = await openSubmission(`exports.f = (p) => { ${change}; return 1 }`, { adapterJs })
    const { mutated, given } = call([[1, 2], [3]])
    expect(mutated).toBeDefined()
    expect(given).toEqual([{ w: [[1, 2], [3]], b: [1, { $: 'NaN' }, { c: 2 }], f: { $: 'function' } }])
  })

  test.each([
    'p.w[0] = [1, 2]',
    'p.f = () => 2',
    'p = 5',
    'p.b = [...p.b]',
    'const { w, b, f } = p; p.w = p.w.map((row) => row.slice())',
    'throw 1',
  ])('of what an adapter made, %s changes nothing', async (change) => {
    const { call } = await openSubmission(`exports.f = (p) => { ${change}; return 1 }`, { adapterJs })
    expect(call([[1, 2], [3]]).mutated).toBeUndefined()
  })
})

describe('what was thrown', () => {
  test('is told with its name, its message and its stack', async () => {
    const error = await thrownBy('throw new RangeError("too big")')
    expect(error).toMatchObject({ name: 'RangeError', message: 'too big', isRangeError: true })
    expect(error.stack).toMatch(/submission\.js:1:\d+/)
  })

  test.each([
    ['throw RangeError("no")', true],
    ['throw new (class Mine extends RangeError {})("no")', true],
    ['new Array(-1)', true],
    ['throw new TypeError("no")', false],
    ['throw { name: "RangeError", message: "no" }', false],
    ['const e = new Error("no"); e.name = "RangeError"; throw e', false],
    [
      'Object.defineProperty(RangeError, Symbol.hasInstance, { value: () => true }); throw new Error("no")',
      false,
    ],
    [
      'Object.defineProperty(RangeError, Symbol.hasInstance, { value: () => false }); throw new RangeError("no")',
      true,
    ],
    ['globalThis.RangeError = class RangeError extends Error {}; throw new RangeError("no")', false],
    ['throw new Proxy({}, { getPrototypeOf() { throw 1 } })', false],
  ])('%s: a RangeError is %s', async (body, isRangeError) => {
    expect((await thrownBy(body)).isRangeError).toBe(isRangeError)
  })

  test.each([
    ['throw 5', '5'],
    ['throw "no"', '"no"'],
    ['throw undefined', '{"$":"undefined"}'],
    ['throw null', 'null'],
  ])('%s is told as %s', async (body, message) => {
    expect(await thrownBy(body)).toEqual({ name: '', message, isRangeError: false, stack: '' })
  })

  test('getters that throw and texts that are none come out empty, long ones cut', async () => {
    expect(await thrownBy('throw { get name() { throw 1 }, message: 7, stack: "s".repeat(9999) }')).toEqual({
      name: '',
      message: '',
      isRangeError: false,
      stack: 's'.repeat(4_000),
    })
  })
})

describe('console', () => {
  const source =
    'exports.f = (X) => { console.log("X is", X, NaN, { a: [1] }); console.error("!"); console.group("no") }'
  const printed = 'X is [1] {"$":"NaN"} {"a":[1]}\n!\n'

  test('is kept, call by call', async () => {
    const { call } = await openSubmission(source)
    expect([call([1]).console, call([1]).console]).toEqual([printed, printed])
  })

  test('is dropped where hidden inputs could be told', async () => {
    const { call } = await openSubmission(source, { keepConsole: false })
    expect(call([1]).console).toBe('')
  })

  test('is bounded, whatever is printed', async () => {
    const many = await observe('for (let i = 0; i < 9999; i++) console.log("0123456789")')
    expect(many.console).toHaveLength(65_536)
    expect((await observe('console.log("x".repeat(70000), Array(9999))')).console).toBe(
      '(a text of 70000 characters) {"$":"too large"}\n',
    )
  })
})

describe('the realm', () => {
  test('stands still at 2024-01-01, and knows every other date', async () => {
    const body =
      'return [Date.now(), new Date().getTime(), new Date(5).getTime(), new (class extends Date {})().getTime(), new Date() instanceof Date, Date() === String(new Date()), Date.UTC(1970, 0, 2), Date.name]'
    const fixed = Date.UTC(2024, 0, 1)
    expect(await valueOf(body)).toEqual([fixed, fixed, 5, fixed, true, true, 86_400_000, 'Date'])
    expect(await valueOf('return new (new Date(7).constructor)().getTime()')).toBe(fixed)
  })

  test('gives the same random numbers each time, between 0 and 1', async () => {
    const body = 'return Array.from({ length: 100 }, Math.random)'
    const numbers = (await valueOf(body)) as number[]
    expect(await valueOf(body)).toEqual(numbers)
    expect(new Set(numbers).size).toBe(100)
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  })

  test('has the language and a console, and nothing else', async () => {
    const names =
      'SharedArrayBuffer Atomics WebAssembly WeakRef FinalizationRegistry Intl process performance setTimeout fetch'
    expect(await valueOf(`return '${names}'.split(' ').filter((name) => name in globalThis)`)).toEqual([])
    expect(
      await valueOf('return [Map, JSON, Float64Array, Symbol, BigInt, console].map((x) => typeof x)'),
    ).toEqual(['function', 'object', 'function', 'function', 'function', 'object'])
  })
})

describe('replaced built-ins do not reach the harness', () => {
  const lie = '() => { throw new Error("replaced") }'
  const replaced = `
    JSON.stringify JSON.parse Array.isArray Object.keys Object.hasOwn
    Object.getOwnPropertyDescriptor Reflect.apply Reflect.ownKeys Reflect.getOwnPropertyDescriptor
    Function.prototype.call Function.prototype.apply Array.prototype[Symbol.iterator]
    Array.prototype.push Array.prototype.toJSON String.prototype.slice String.prototype.toJSON
    Map.prototype.get Map.prototype.set Object.prototype.toString Object.prototype.toJSON
    Object.prototype.hasOwnProperty Number.prototype.toString Object.prototype.$
    Object.prototype.value Object.prototype.get globalThis.Map globalThis.eval globalThis.Reflect`

  test.each(replaced.trim().split(/\s+/))('%s', async (name) => {
    const js = `exports.f = (X) => { ${name} = ${lie}; if (X === 1) throw new RangeError("mine"); console.log("here"); X[0] = 3; return [[1], { a: NaN }, /x/] }`
    const { call } = await openSubmission(js)
    for (const _ of ['first', 'again'])
      expect(call([2])).toEqual({
        outcome: 'returned',
        value: [[1], { a: { $: 'NaN' } }, { $: 'RegExp' }],
        mutated: [[3]],
        console: 'here\n',
      })
    expect(call(1)).toMatchObject({ outcome: 'threw', error: { message: 'mine', isRangeError: true } })
  })

  test('setters on the prototypes are never called', async () => {
    const names = ['value', 'parent', 'text', 'alias', 'left', 'seen', '0', '1']
    const body = `for (const name of ${JSON.stringify(names)}) for (const owner of [Object.prototype, Array.prototype]) Object.defineProperty(owner, name, { __proto__: null, get: ${lie}, set: ${lie} }); return [[1, 2], [3]]`
    expect(await valueOf(body)).toEqual([[1, 2], [3]])
  })
})
