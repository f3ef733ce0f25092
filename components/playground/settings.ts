/** Of the rows, then of the columns. */
export type Pair = readonly [rows: number, columns: number]

export const operations = ['correlation', 'convolution', 'max-pooling', 'average-pooling'] as const
export type Operation = (typeof operations)[number]

/** How a window slides over an input. */
export interface Sliding {
  operation: Operation
  /** For pooling only its size counts. */
  kernel: number[][]
  /** TOTAL rows and columns added. */
  padding: Pair
  stride: Pair
  dilation: Pair
}

/** What the playground plays with numbers. */
export interface Settings extends Sliding {
  input: number[][]
}

/** Whole numbers from `least` to `most`. */
export interface Bounds {
  least: number
  most: number
}

export const bounds = {
  input: { least: 1, most: 12 },
  kernel: { least: 1, most: 5 },
  padding: { least: 0, most: 12 },
  stride: { least: 1, most: 12 },
  dilation: { least: 1, most: 6 },
} as const satisfies Record<string, Bounds>

export const isPooling = (operation: Operation): boolean => operation.endsWith('pooling')

export const sizeOf = (matrix: readonly (readonly number[])[]): Pair => [
  matrix.length,
  matrix[0]?.length ?? 0,
]

export const isSamePair = (left: Pair, right: Pair): boolean => left[0] === right[0] && left[1] === right[1]

export const isSameMatrix = (left: readonly number[][], right: readonly number[][]): boolean =>
  isSamePair(sizeOf(left), sizeOf(right)) &&
  left.every((row, i) => row.every((value, j) => value === right[i]?.[j]))
