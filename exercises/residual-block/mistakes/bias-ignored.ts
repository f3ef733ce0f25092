export const mistake = {
  title: 'The biases are left out',
  hint: 'Each convolution has one bias for each of its output channels, and adds it to every cell of that channel. Yours adds none.',
}

interface ResidualParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  shortcut?: Matrix
}

export function residualBlock(X: Tensor3, p: ResidualParameters): Tensor3 {
  const hidden = relu(convolve(X, p.conv1))
  const residual = convolve(hidden, p.conv2)
  const skip = p.shortcut ? mix(X, p.shortcut) : X
  return relu(add(skip, residual))
}

const relu = (X: Tensor3): Tensor3 =>
  X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))

const add = (A: Tensor3, B: Tensor3): Tensor3 =>
  A.map((channel, c) => channel.map((row, i) => row.map((value, j) => value + B[c][i][j])))

function convolve(X: Tensor3, { kernels }: ResidualParameters['conv1']): Tensor3 {
  const [h, w] = [kernels[0][0].length, kernels[0][0][0].length]
  const [top, left] = [Math.ceil((h - 1) / 2), Math.ceil((w - 1) / 2)]
  return kernels.map((kernel) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        let sum = 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < h; a++)
            for (let b = 0; b < w; b++) sum += (X[c][i + a - top]?.[j + b - left] ?? 0) * kernel[c][a][b]
        return sum
      }),
    ),
  )
}

function mix(X: Tensor3, W: Matrix): Tensor3 {
  return W.map((weights) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        let sum = 0
        for (let c = 0; c < X.length; c++) sum += weights[c] * X[c][i][j]
        return sum
      }),
    ),
  )
}
