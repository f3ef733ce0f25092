// Turns whatever a submission returned into bounded plain data, as JSON text, once.
//
// Theory of operation: this code shares its realm with hostile code that has run already. It therefore uses nothing
// that such code can replace: built-in functions are taken before the submission is loaded, no method of a prototype
// is called, no iterator is used, and properties are read through their descriptors, so that no getter runs. Only the
// text that comes out of here is ever judged.

const { isArray } = Array
const { hasOwn, prototype: objectPrototype } = Object
const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect
const stringify = JSON.stringify
const objectToString = objectPrototype.toString
const { slice } = String.prototype
const { get: mapGet, set: mapSet } = Map.prototype
const NewMap = Map
const tagSymbol: typeof Symbol.toStringTag = Symbol.toStringTag
const typedArrayTag = getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype) as object, tagSymbol)?.get

export interface CaptureLimits {
  /** Entries, keys and characters together. */
  entries: number
  levels: number
}

export interface Captured {
  text: string
  /** Where one array stands twice: the two paths of keys and indices, as JSON text; empty where there is none. */
  alias: string
}

const noValue = {}
const plainTag = '[object Object]'
const longestText = 1_000_000
/** Characters of a key that a path repeats. */
const longestKey = 60

/** Thrown where a value passes the limits. Not an Error, whose constructor looks at things that can be replaced. */
export const tooLarge = { tooLarge: true }

interface Walk {
  left: number
  levels: number
  seen: Map<object, string>
  alias: string
}

interface Ancestors {
  value: object
  parent: Ancestors | undefined
}

export function capture(value: unknown, limits: CaptureLimits): Captured {
  const walk: Walk = { left: limits.entries, levels: limits.levels, seen: new NewMap(), alias: '' }
  const text = captureAny(value, walk, '', 0, undefined)
  return { text, alias: walk.alias }
}

export const marker = (name: string): string => `{"$":${stringify(name)}}`

/** A string cut to `length` characters, as JSON text. */
export function quote(text: string, length: number): string {
  // To cut a text of millions of characters, the engine first writes all of them out.
  if (text.length > longestText) return stringify(`(a text of ${text.length} characters)`)
  return stringify(apply(slice, text, [0, length]))
}

function captureAny(
  value: unknown,
  walk: Walk,
  path: string,
  level: number,
  above: Ancestors | undefined,
): string {
  if (--walk.left < 0 || level > walk.levels) throw tooLarge
  if (value === null) return 'null'
  switch (typeof value) {
    case 'number':
      return captureNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'string':
      walk.left -= value.length
      if (walk.left < 0) throw tooLarge
      return stringify(value)
    case 'object':
      return captureObject(value, walk, path, level, above)
    default:
      return marker(typeof value)
  }
}

function captureNumber(value: number): string {
  if (value !== value) return marker('NaN')
  if (value - value !== 0) return marker(value > 0 ? 'Infinity' : '-Infinity')
  return `${value}`
}

function captureObject(
  value: object,
  walk: Walk,
  path: string,
  level: number,
  parent: Ancestors | undefined,
): string {
  for (let above = parent; above; above = above.parent) if (above.value === value) return marker('cycle')
  const ancestors = { value, parent }
  if (isArray(value)) {
    noteAlias(value, walk, path)
    return captureArray(value, walk, path, level, ancestors)
  }
  const tagGetter = findTagGetter(value)
  if (tagGetter)
    return marker((tagGetter === typedArrayTag && (apply(tagGetter, value, []) as string)) || 'object')
  const tag = apply(objectToString, value, []) as string
  walk.left -= tag.length - plainTag.length
  if (walk.left < 0) throw tooLarge
  if (tag !== plainTag) return marker(withoutForgery(apply(slice, tag, [8, -1]) as string))
  return captureRecord(value, walk, path, level, ancestors)
}

/** `toString` would run a getter by which a value names its kind, and such code could change what is yet to be read. */
function findTagGetter(value: object): (() => unknown) | undefined {
  for (let owner: object | null = value; owner !== null; owner = getPrototypeOf(owner)) {
    const descriptor = getOwnPropertyDescriptor(owner, tagSymbol)
    if (descriptor) return descriptor.get
  }
  return undefined
}

/** A value may call its kind what it likes, but not by a name that stands for a number or for nothing. */
function withoutForgery(name: string): string {
  return name === 'NaN' || name === 'Infinity' || name === '-Infinity' || name === 'undefined'
    ? 'object'
    : name
}

function noteAlias(value: object, walk: Walk, path: string): void {
  const first = apply(mapGet, walk.seen, [value]) as string | undefined
  if (first === undefined) apply(mapSet, walk.seen, [value, path])
  else if (walk.alias === '') walk.alias = `[[${first}],[${path}]]`
}

function captureArray(value: object, walk: Walk, path: string, level: number, ancestors: Ancestors): string {
  const length: unknown = getOwnPropertyDescriptor(value, 'length')?.value
  if (typeof length !== 'number') return marker('unreadable value') // a Proxy
  if (length > walk.left) throw tooLarge
  let text = '['
  for (let index = 0; index < length; index++) {
    if (index > 0) text += ','
    const descriptor = getOwnPropertyDescriptor(value, index)
    const item: unknown = descriptor && hasOwn(descriptor, 'value') ? descriptor.value : noValue
    if (typeof item === 'number') {
      // Nearly all that is ever captured: the short way.
      if (--walk.left < 0 || level >= walk.levels) throw tooLarge
      text += captureNumber(item)
    } else if (item === noValue) {
      text += captureMissing(descriptor, walk)
    } else {
      text += captureAny(item, walk, joinPath(path, `${index}`), level + 1, ancestors)
    }
  }
  return `${text}]`
}

function captureRecord(value: object, walk: Walk, path: string, level: number, ancestors: Ancestors): string {
  const keys = ownKeys(value)
  let text = ''
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string | symbol
    if (typeof key === 'symbol') continue
    if (key === '$') return marker('object')
    if (text !== '') text += ','
    const descriptor = getOwnPropertyDescriptor(value, key)
    const item =
      descriptor && hasOwn(descriptor, 'value')
        ? captureAny(descriptor.value, walk, joinPath(path, quote(key, longestKey)), level + 1, ancestors)
        : captureMissing(descriptor, walk)
    text += `${captureAny(key, walk, path, level, undefined)}:${item}`
  }
  return `{${text}}`
}

const joinPath = (path: string, key: string) => (path === '' ? key : `${path},${key}`)

/** A place without a value of its own: nothing is there, or a getter that is not to run. */
function captureMissing(descriptor: PropertyDescriptor | undefined, walk: Walk): string {
  if (--walk.left < 0) throw tooLarge
  return marker(descriptor ? 'getter' : 'hole')
}
