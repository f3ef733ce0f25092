export const mistake = {
  title: 'The kernels are flipped',
  hint: 'Your kernels lie upside down and back to front over the window. A convolutional layer is a cross-correlation: the first weight meets the first cell.',
}

export function ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3 {
  const convolved = relu(convolve(X, K))
  const mixed = relu(mix(convolved, W1))
  return relu(mix(mixed, W2))
}

const relu = (X: Tensor3): Tensor3 =>
  X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))

function convolve(X: Tensor3, K: Tensor4): Tensor3 {
  const [h, w] = [K[0][0].length, K[0][0][0].length]
  const [top, left] = [Math.ceil((h - 1) / 2), Math.ceil((w - 1) / 2)]
  return K.map((kernel) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        let sum = 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < h; a++)
            for (let b = 0; b < w; b++)
              sum += (X[c][i + a - top]?.[j + b - left] ?? 0) * kernel[c][h - 1 - a][w - 1 - b]
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
