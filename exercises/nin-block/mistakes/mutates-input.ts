export const mistake = {
  title: 'Each layer is written over its input',
  hint: 'The results go back into X, which the caller still needs. Let each layer build a tensor of its own.',
}

export function ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3 {
  const layers = [(A: Tensor3) => convolve(A, K), (A: Tensor3) => mix(A, W1), (A: Tensor3) => mix(A, W2)]
  for (const layer of layers) {
    const result = relu(layer(X))
    X.length = 0
    X.push(...result)
  }
  return X
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
