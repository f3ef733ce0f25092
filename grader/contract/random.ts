/** Seeded random numbers for an exercise's generators. */
export interface Random {
  /** Uniform in [0, 1). */
  unit(): number
  /** Uniform whole number, both ends included. */
  integer(low: number, high: number): number
  /** Uniform in [low, high), rounded to two decimals so that a person can read it. */
  decimal(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  /** A new array with the same items in another order. */
  shuffle<T>(items: readonly T[]): T[]
  /** rows × columns of whole numbers from -9 to 9. */
  matrix(rows: number, columns: number): number[][]
  /** rows × columns of decimals from -5 to 5. */
  decimals(rows: number, columns: number): number[][]
  /** channels × rows × columns of whole numbers from -9 to 9. */
  tensor3(channels: number, rows: number, columns: number): number[][][]
  /** out × in × rows × columns of whole numbers from -9 to 9. */
  tensor4(out: number, channels: number, rows: number, columns: number): number[][][][]
}
