// The parameters of LeNet are 61 706 numbers: too many for a case. A case describes them, and they are made from that here.
//
// Theory of operation: this runs beside a submission that may have replaced every method and every iterator, and may have put
// setters into prototypes. So it takes what it needs first, has arrays of zeros made by `parse`, and writes only where a zero
// stands. The numbers come from a seed, by xorshift (Marsaglia 2003), in steps of a twentieth.

export interface Description {
  /** Every number is 0. */
  zeros?: true
  /** Random numbers, the same for the same seed, of a size that suits each layer. */
  seed?: number
  /** Of a seeded network, the layers that have numbers other than 0; all of them where it is left out. */
  only?: string[]
  /** The numbers of single fields, such as `dense3.bias`, row by row. */
  values?: Record<string, number[]>
  /** Fields of another shape than LeNet's: invalid. */
  shapes?: Record<string, number[]>
  /** A field whose last row lacks its last number: invalid. */
  ragged?: string
}

export interface LeNetParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  dense1: { weights: Matrix; bias: number[] }
  dense2: { weights: Matrix; bias: number[] }
  dense3: { weights: Matrix; bias: number[] }
}

type Nested = number | Nested[]

const { parse } = JSON
const { hasOwn } = Object

/** The ranges are wide enough that every number shows in the result, and narrow enough that few sigmoids saturate. */
const layers = [
  { name: 'conv1', part: 'kernels', shape: [6, 1, 5, 5], range: 0.9 },
  { name: 'conv2', part: 'kernels', shape: [16, 6, 5, 5], range: 0.5 },
  { name: 'dense1', part: 'weights', shape: [120, 400], range: 0.4 },
  { name: 'dense2', part: 'weights', shape: [84, 120], range: 0.6 },
  { name: 'dense3', part: 'weights', shape: [10, 84], range: 0.6 },
]
const biasRange = 1

export default function adapt(input: readonly [image: Matrix, p: Description]): [Matrix, LeNetParameters] {
  return [input[0], makeParameters(input[1])]
}

export function makeParameters(description: Description): LeNetParameters {
  const parameters = parse('{"conv1":{},"conv2":{},"dense1":{},"dense2":{},"dense3":{}}')
  for (let index = 0; index < layers.length; index++) {
    const { name, part, shape, range } = layers[index]
    parameters[name] = parse(
      `{"${part}":${zerosOf(description, `${name}.${part}`, shape)},"bias":${zerosOf(description, `${name}.bias`, [shape[0]])}}`,
    )
    fill(parameters[name][part], numbersOf(description, name, part, range))
    fill(parameters[name].bias, numbersOf(description, name, 'bias', biasRange))
  }
  return parameters
}

/** The JSON text of a field of zeros. */
function zerosOf(description: Description, path: string, rightShape: number[]): string {
  const shape = own(own(description, 'shapes'), path) ?? rightShape
  let text = '0'
  let last = '0'
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const isCut = axis === shape.length - 1 && own(description, 'ragged') === path
    const all = listOf(text, shape[axis] - 1)
    last = isCut ? `[${all}]` : `[${all}${all === '' ? '' : ','}${last}]`
    text = `[${listOf(text, shape[axis])}]`
  }
  return last
}

function listOf(text: string, count: number): string {
  let list = ''
  for (let index = 0; index < count; index++) list += index === 0 ? text : `,${text}`
  return list
}

function fill(tensor: Nested[], next: () => number): void {
  for (let index = 0; index < tensor.length; index++) {
    const part = tensor[index]
    if (typeof part === 'number') tensor[index] = next()
    else fill(part, next)
  }
}

/** The next number of a field at each call. */
function numbersOf(description: Description, layer: string, part: string, range: number): () => number {
  const path = `${layer}.${part}`
  const values = own(own(description, 'values'), path)
  let count = 0
  if (values) return () => values[count++]
  const seed = own(description, 'seed')
  const only = own(description, 'only')
  if (seed === undefined || (only && !includes(only, layer))) return () => 0
  let state = firstState(seed, path)
  const steps = range * 20
  return () => {
    state = scramble(state)
    return (((state >>> 8) % (2 * steps + 1)) - steps) / 20
  }
}

/** A state of its own for every field; xorshift must not begin at 0. */
function firstState(seed: number, path: string): number {
  let state = (seed << 1) | 1
  for (let index = 0; index < path.length; index++) {
    // Its place in this list stands for a letter, whose code only a method would tell.
    let code = 0
    while (letters[code] !== path[index]) code++
    state = scramble(state ^ (code << 8)) || 1
  }
  return state
}

const letters = '.0123456789abcdefghijklmnopqrstuvwxyz'

function scramble(state: number): number {
  let next = state ^ (state << 13)
  next ^= next >>> 17
  return next ^ (next << 5)
}

function includes(names: string[], name: string): boolean {
  for (let index = 0; index < names.length; index++) if (names[index] === name) return true
  return false
}

/** A prototype's property is none of the description's. */
function own<T extends object, K extends keyof T>(object: T | undefined, key: K): T[K] | undefined {
  return object && hasOwn(object, key) ? object[key] : undefined
}
