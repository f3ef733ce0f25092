// expect: accepted
// JSDoc, nested-looking comments, bidi marks, emoji, markup, and what looks like directives.

/**
 * Cross-correlation. @param X {Matrix} — the input, “n_h × n_w” 🧮
 * @param {Matrix} K * / not the end yet ** / nor here
 * @returns `number[][]` <script>alert('no')</script> ${not} a template \u0041 \
 */
// import { nothing } from 'nowhere' — export default — <!-- --> ]]> ‮ right to left ⁦ \
/* //*/ export function /* the name */ corr2d /**/ (X: Matrix /* first */, K: Matrix /*, no third */): Matrix {
  // @ts-expect-error 'use strict' #region ￿ �
  /// <reference path="nowhere.d.ts" />
  return correlate(X, K) // sourceMappingURL=nowhere
  //# sourceMappingURL=nowhere.map
}

function correlate(X: Matrix, K: Matrix): Matrix {
  const [height, width] = sizeOf(X)
  const [kernelHeight, kernelWidth] = sizeOf(K)
  if (kernelHeight > height || kernelWidth > width) throw new RangeError('the kernel is larger than the input')
  const Y: Matrix = []
  for (let i = 0; i + kernelHeight <= height; i++) {
    const row: number[] = []
    for (let j = 0; j + kernelWidth <= width; j++) {
      let sum = 0
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

function sizeOf(matrix: Matrix): [number, number] {
  const width = matrix.length === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError('a matrix is empty')
  for (const row of matrix) if (row.length !== width) throw new RangeError('a matrix is ragged')
  return [matrix.length, width]
}
