// expect: accepted
// Loops over a copy with zeros around it.

interface Convolution {
  kernels: Tensor4
  bias: number[]
}

export function residualBlock(
  X: Tensor3,
  p: { conv1: Convolution; conv2: Convolution; shortcut?: Matrix },
): Tensor3 {
  const inputs = X.length
  checkStack(X)
  checkLayer(p.conv1, inputs)
  checkLayer(p.conv2, p.conv1.kernels.length)
  const outputs = p.conv2.kernels.length
  if (p.shortcut === undefined && inputs !== outputs) throw new RangeError('a shortcut is needed')
  if (p.shortcut !== undefined) {
    if (p.shortcut.length !== outputs) throw new RangeError('rows of the shortcut')
    for (const row of p.shortcut) if (row.length !== inputs) throw new RangeError('columns of the shortcut')
  }

  const hidden = correlate(X, p.conv1)
  for (const channel of hidden)
    for (const row of channel) for (let j = 0; j < row.length; j++) if (row[j] < 0) row[j] = 0
  const Y = correlate(hidden, p.conv2)
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < Y[o].length; i++) {
      for (let j = 0; j < Y[o][i].length; j++) {
        if (p.shortcut === undefined) Y[o][i][j] += X[o][i][j]
        else for (let c = 0; c < inputs; c++) Y[o][i][j] += p.shortcut[o][c] * X[c][i][j]
        if (Y[o][i][j] < 0) Y[o][i][j] = 0
      }
    }
  }
  return Y
}

function correlate(X: Tensor3, layer: Convolution): Tensor3 {
  const k = layer.kernels[0][0].length
  const l = layer.kernels[0][0][0].length
  const padded = X.map((channel) => pad(channel, k - 1, l - 1))
  const Y: Tensor3 = []
  for (let o = 0; o < layer.kernels.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i < X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j < X[0][0].length; j++) {
        let sum = layer.bias[o]
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < k; a++)
            for (let b = 0; b < l; b++) sum += padded[c][i + a][j + b] * layer.kernels[o][c][a][b]
        row.push(sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}

function pad(M: Matrix, rows: number, columns: number): Matrix {
  const P: Matrix = []
  for (let i = 0; i < M.length + rows; i++) P.push(new Array<number>(M[0].length + columns).fill(0))
  const top = Math.ceil(rows / 2)
  const left = Math.ceil(columns / 2)
  for (let i = 0; i < M.length; i++) for (let j = 0; j < M[0].length; j++) P[i + top][j + left] = M[i][j]
  return P
}

function checkLayer(layer: Convolution, channels: number) {
  if (layer.kernels.length === 0) throw new RangeError('no kernels')
  if (layer.bias.length !== layer.kernels.length) throw new RangeError('number of biases')
  for (const kernel of layer.kernels) {
    if (kernel.length !== channels) throw new RangeError('channels of a kernel')
    checkStack(kernel)
    if (kernel[0].length !== layer.kernels[0][0].length) throw new RangeError('kernels of different heights')
    if (kernel[0][0].length !== layer.kernels[0][0][0].length) throw new RangeError('kernels of different widths')
  }
}

function checkStack(stack: Tensor3) {
  if (stack.length === 0 || stack[0].length === 0 || stack[0][0].length === 0) throw new RangeError('empty')
  for (const matrix of stack) {
    if (matrix.length !== stack[0].length) throw new RangeError('matrices of different heights')
    for (const row of matrix) if (row.length !== stack[0][0].length) throw new RangeError('ragged')
  }
}
