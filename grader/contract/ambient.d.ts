/** [row][column] */
type Matrix = number[][]
/** [channel][row][column] */
type Tensor3 = number[][][]
/** [outChannel][inChannel][row][column] */
type Tensor4 = number[][][][]
/** One number for the rows, one for the columns. */
type Pair = readonly [rows: number, columns: number]
/** A copy of an array with all that is in it, or of a plain object. */
declare function structuredClone<T>(value: T): T
