/**
 * Whether it makes no difference to op if the picture is shifted before it or the result after it.
 * @param op from matrix to matrix; the size of its result depends on nothing but the size of its input
 * @param by cells down and to the right; negative numbers are up and to the left. Zeros come in
 * @param margin rows and columns at every edge of the result that are not compared
 * @returns true where all the cells that are compared are equal within 1e-6, and where none is left
 * @throws RangeError for an X that is empty or ragged
 */
export function isEquivariant(op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean {
  throw new Error('not implemented')
}
