export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [height, width] = sizeOf(dY, 'dY')
  const [windowHeight, windowWidth] = window
  if (windowHeight < 1 || windowWidth < 1)
    throw new RangeError(`a window has sizes from 1 up, not ${windowHeight}×${windowWidth}`)
  // No dY has this shape where the window is larger than X, or a size of it is not a whole number.
  if (height !== inputHeight - windowHeight + 1 || width !== inputWidth - windowWidth + 1)
    throw new RangeError(
      `dY is ${height}×${width}, which is not the output of a ${windowHeight}×${windowWidth} window on ${inputHeight}×${inputWidth}`,
    )
  if (mode !== 'max' && mode !== 'avg') throw new RangeError(`the mode is 'max' or 'avg', not '${mode}'`)

  const dX = X.map((row) => row.map(() => 0))
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      if (mode === 'max') {
        const [row, column] = firstMaximum(X, i, j, window)
        dX[row][column] += dY[i][j]
      } else {
        for (let a = 0; a < windowHeight; a++)
          for (let b = 0; b < windowWidth; b++) dX[i + a][j + b] += dY[i][j] / (windowHeight * windowWidth)
      }
    }
  return dX
}

/** Where the maximum of the window whose first cell is X[i][j] stands; of equal ones, the first in row order. */
function firstMaximum(X: Matrix, i: number, j: number, window: Pair): Pair {
  let [row, column] = [i, j]
  for (let a = 0; a < window[0]; a++)
    for (let b = 0; b < window[1]; b++) if (X[i + a][j + b] > X[row][column]) [row, column] = [i + a, j + b]
  return [row, column]
}

/** Height and width of a matrix that is neither empty nor ragged. */
function sizeOf(matrix: Matrix, name: string): Pair {
  const height = matrix.length
  const width = height === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const row of matrix)
    if (row.length !== width) throw new RangeError(`${name} is ragged: rows of ${width} and of ${row.length}`)
  return [height, width]
}
