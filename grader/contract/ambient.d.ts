/** [row][column] */
type Matrix = number[][]
/** [channel][row][column] */
type Tensor3 = number[][][]
/** [outChannel][inChannel][row][column] */
type Tensor4 = number[][][][]
/** One number for the rows, one for the columns. */
type Pair = readonly [rows: number, columns: number]
