export const mistake = {
  title: 'Of an odd padding, the one more goes to the wrong side',
  hint: 'With kernels of odd sizes you are right. A kernel of even size gets an odd number of rows of zeros, and the one more goes on the top, or on the left.',
  hiddenOnly: true as const,
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

function convolve(X: Tensor3, { kernels, bias }: ResidualParameters['conv1']): Tensor3 {
  const [h, w] = [kernels[0][0].length, kernels[0][0][0].length]
  const [top, left] = [Math.floor((h - 1) / 2), Math.floor((w - 1) / 2)]
  return kernels.map((kernel, o) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        let sum = bias[o]
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
