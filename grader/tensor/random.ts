import type { Random } from '../contract/random.ts'

/**
 * Seeded random numbers: the same seed gives the same inputs on every machine and in every version.
 *
 * Source: sfc32 by Chris Doty-Humphrey (PractRand), seeded by cyrb128-style mixing of the seed's characters.
 */
export function createRandom(seed: string): Random {
  const unit = sfc32(mix(seed))
  const integer = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1))
  const decimal = (low: number, high: number) => Math.round((low + unit() * (high - low)) * 100) / 100
  const list = <T>(length: number, item: () => T): T[] => Array.from({ length }, item)
  const matrix = (rows: number, columns: number) => list(rows, () => list(columns, () => integer(-9, 9)))
  const tensor3 = (channels: number, rows: number, columns: number) =>
    list(channels, () => matrix(rows, columns))
  return {
    unit,
    integer,
    decimal,
    matrix,
    tensor3,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    decimals: (rows, columns) => list(rows, () => list(columns, () => decimal(-5, 5))),
    tensor4: (out, channels, rows, columns) => list(out, () => tensor3(channels, rows, columns)),
    shuffle(items) {
      const result = [...items]
      for (let last = result.length - 1; last > 0; last--) {
        const other = integer(0, last)
        const item = result[last] as (typeof items)[number]
        result[last] = result[other] as (typeof items)[number]
        result[other] = item
      }
      return result
    },
  }
}

function mix(seed: string): [number, number, number, number] {
  const state: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < seed.length; index++) {
    const code = seed.charCodeAt(index)
    state[0] = state[1] ^ Math.imul(state[0] ^ code, 597399067)
    state[1] = state[2] ^ Math.imul(state[1] ^ code, 2869860233)
    state[2] = state[3] ^ Math.imul(state[2] ^ code, 951274213)
    state[3] = state[0] ^ Math.imul(state[3] ^ code, 2716044179)
  }
  return state
}

function sfc32(state: [number, number, number, number]): () => number {
  let [a, b, c, counter] = state
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + result
    return (result >>> 0) / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 15; warmUp++) next()
  return next
}
