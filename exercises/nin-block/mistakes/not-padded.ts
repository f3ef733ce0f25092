export const mistake = {
  title: 'The picture gets smaller',
  hint: 'Your convolution uses whole windows only, so that it loses rows and columns. It adds k − 1 rows and columns of zeros, and keeps height and width.',
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
  const [rows, columns] = [Math.max(0, X[0].length - h + 1), Math.max(0, X[0][0].length - w + 1)]
  return K.map((kernel) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => {
        let sum = 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += X[c][i + a][j + b] * kernel[c][a][b]
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
