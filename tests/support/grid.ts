import * as tf from '@tensorflow/tfjs-core'
import { expect } from 'vitest'
import type { Random } from '../../grader/contract/random.ts'
import type { Shape4 } from '../../grader/training/backends/kernels.ts'

/** Row-major numbers of an array with four axes. */
export class Grid {
  readonly shape: Shape4
  readonly values: Float64Array

  constructor(shape: Shape4, values = new Float64Array(tf.util.sizeFromShape(shape))) {
    this.shape = shape
    this.values = values
  }

  /** Multiples of 1/64, which 32 bits hold exactly. */
  static random(random: Random, shape: Shape4): Grid {
    const grid = new Grid(shape)
    return new Grid(
      shape,
      grid.values.map(() => random.integer(-128, 128) / 64),
    )
  }

  /** Multiples of 1/64 of which no two are equal. */
  static distinct(random: Random, shape: Shape4): Grid {
    const grid = new Grid(shape)
    const order = random.shuffle(Array.from(grid.values.keys()))
    return new Grid(
      shape,
      Float64Array.from(order, (place) => (place - order.length / 2) / 64),
    )
  }

  at(a: number, b: number, c: number, d: number): number {
    const [, B, C, D] = this.shape
    return ((a * B + b) * C + c) * D + d
  }

  tensor(): tf.Tensor4D {
    return tf.tensor4d(Float32Array.from(this.values), this.shape)
  }
}

/** Within what 32-bit floats leave of a sum in 64 bits. */
export async function expectClose(actual: tf.Tensor, expected: Grid): Promise<void> {
  expect(actual.shape).toEqual(expected.shape)
  const values = await actual.data()
  const off = [...expected.values].map(
    (reference, index) => Math.abs((values[index] as number) - reference) / Math.max(1, Math.abs(reference)),
  )
  // Not `reduce` by Math.max alone: a NaN must not pass.
  expect(
    off.every((one) => one <= 1e-4),
    `off by ${off.reduce((most, one) => Math.max(most, one), 0)}`,
  ).toBe(true)
}
