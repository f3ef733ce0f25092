// expect: accepted
// Loops that push each branch's channels to the result; the checks stand where the weights are used, before any work is done.

interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

export function inceptionBlock(X: Tensor3, p: InceptionParameters): Tensor3 {
  checkStack(X)
  checkMixer(p.b1, X.length)
  checkMixer(p.b2.reduce, X.length)
  checkMixer(p.b3.reduce, X.length)
  checkMixer(p.b4, X.length)
  checkKernels(p.b2.kernels, p.b2.reduce.length)
  checkKernels(p.b3.kernels, p.b3.reduce.length)

  const Y: Tensor3 = []
  for (const channel of pointwise(X, p.b1)) Y.push(channel)
  for (const branch of [p.b2, p.b3]) {
    const few = pointwise(X, branch.reduce)
    for (const channel of spatial(few, branch.kernels)) Y.push(channel)
  }
  const pooled: Tensor3 = []
  for (const channel of X) pooled.push(pool(channel))
  for (const channel of pointwise(pooled, p.b4)) Y.push(channel)
  return Y
}

function pointwise(X: Tensor3, W: Matrix): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < W.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i < X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j < X[0][i].length; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++) sum += W[o][c] * X[c][i][j]
        row.push(sum < 0 ? 0 : sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}

function spatial(X: Tensor3, K: Tensor4): Tensor3 {
  const height = X[0].length
  const width = X[0][0].length
  const Y: Tensor3 = []
  for (const kernel of K) {
    const channel: Matrix = []
    for (let i = 0; i < height; i++) {
      const row: number[] = []
      for (let j = 0; j < width; j++) {
        let sum = 0
        for (let c = 0; c < kernel.length; c++) {
          const middle = Math.floor(kernel[c].length / 2)
          for (let a = 0; a < kernel[c].length; a++) {
            const y = i + a - middle
            if (y < 0 || y >= height) continue
            for (let b = 0; b < kernel[c][a].length; b++) {
              const x = j + b - middle
              if (x >= 0 && x < width) sum += X[c][y][x] * kernel[c][a][b]
            }
          }
        }
        row.push(sum < 0 ? 0 : sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}

function pool(M: Matrix): Matrix {
  const P: Matrix = []
  for (let i = 0; i < M.length; i++) {
    const row: number[] = []
    for (let j = 0; j < M[0].length; j++) {
      let best = M[i][j]
      for (let y = Math.max(i - 1, 0); y <= Math.min(i + 1, M.length - 1); y++)
        for (let x = Math.max(j - 1, 0); x <= Math.min(j + 1, M[0].length - 1); x++) if (M[y][x] > best) best = M[y][x]
      row.push(best)
    }
    P.push(row)
  }
  return P
}

function checkMixer(W: Matrix, inputs: number) {
  if (W.length === 0) throw new RangeError('no weights')
  for (const row of W) if (row.length !== inputs) throw new RangeError(`${row.length} weights for ${inputs} channels`)
}

function checkKernels(K: Tensor4, inputs: number) {
  if (K.length === 0) throw new RangeError('no kernels')
  for (const kernel of K) {
    if (kernel.length !== inputs) throw new RangeError(`${kernel.length} matrices for ${inputs} channels`)
    checkStack([...kernel, K[0][0]])
  }
}

function checkStack(stack: Tensor3) {
  if (stack.length === 0 || stack[0].length === 0 || stack[0][0].length === 0) throw new RangeError('empty')
  for (const matrix of stack) {
    if (matrix.length !== stack[0].length) throw new RangeError('different heights')
    for (const row of matrix) if (row.length !== stack[0][0].length) throw new RangeError('different widths')
  }
}
