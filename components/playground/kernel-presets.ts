import { isSameMatrix } from './settings.ts'

const divided = (rows: number[][], divisor: number): number[][] =>
  rows.map((row) => row.map((value) => value / divisor))

const binomial = [1, 4, 6, 4, 1]

/** Kernels that were made by hand. */
export const kernelPresets = {
  example: [
    [0, 1],
    [2, 3],
  ],
  identity: [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ],
  pair: [[1, -1]],
  vertical: [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
  horizontal: [
    [-1, -2, -1],
    [0, 0, 0],
    [1, 2, 1],
  ],
  edges: [
    [-1, -1, -1],
    [-1, 8, -1],
    [-1, -1, -1],
  ],
  corners: [
    [1, -2, 1],
    [-2, 4, -2],
    [1, -2, 1],
  ],
  sharpen: [
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ],
  box: divided(
    [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ],
    9,
  ),
  gauss: divided(
    binomial.map((down) => binomial.map((across) => down * across)),
    256,
  ),
  emboss: [
    [-2, -1, 0],
    [-1, 1, 1],
    [0, 1, 2],
  ],
} satisfies Record<string, number[][]>

export type KernelPresetName = keyof typeof kernelPresets

export const kernelPresetNames = Object.keys(kernelPresets) as KernelPresetName[]

export const findOptionalPresetOf = (kernel: readonly number[][]): KernelPresetName | undefined =>
  kernelPresetNames.find((name) => isSameMatrix(kernelPresets[name], kernel))
