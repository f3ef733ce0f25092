// expect: accepted
// Four loops, and every check where it is needed.

export function learnKernel(
  X: Matrix,
  Y: Matrix,
  options: { kernel: Pair; learningRate: number; steps: number },
): Matrix {
  const h = options.kernel[0]
  const w = options.kernel[1]
  if (X.length === 0 || Y.length === 0) throw new RangeError('a matrix is empty')
  for (const M of [X, Y]) {
    if (M[0].length === 0) throw new RangeError('a row is empty')
    for (let i = 1; i < M.length; i++) if (M[i].length !== M[0].length) throw new RangeError('a matrix is ragged')
  }
  if (!(h >= 1) || !(w >= 1) || h % 1 !== 0 || w % 1 !== 0) throw new RangeError(`no kernel is ${h}×${w}`)
  if (options.steps < 1 || Math.floor(options.steps) !== options.steps) throw new RangeError(`${options.steps} steps`)
  if (h > X.length || w > X[0].length) throw new RangeError('the kernel is larger than the input')
  const rows = X.length - h + 1
  const columns = X[0].length - w + 1
  if (Y.length !== rows || Y[0].length !== columns) throw new RangeError('Y has another shape')

  const K: Matrix = []
  for (let a = 0; a < h; a++) {
    K[a] = []
    for (let b = 0; b < w; b++) K[a][b] = 0
  }
  for (let step = 1; step <= options.steps; step++) {
    const G: Matrix = []
    for (let a = 0; a < h; a++) {
      G[a] = []
      for (let b = 0; b < w; b++) G[a][b] = 0
    }
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        let predicted = 0
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) predicted += K[a][b] * X[i + a][j + b]
        const twice = 2 * (predicted - Y[i][j])
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) G[a][b] += twice * X[i + a][j + b]
      }
    }
    for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) K[a][b] -= options.learningRate * G[a][b]
  }
  return K
}
