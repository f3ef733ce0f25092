export const mistake = {
  title: 'All rows of a channel are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3 {
  const convolved = relu(convolve(X, K))
  const mixed = relu(mix(convolved, W1))
  const result = mix(mixed, W2)
  const Y = result.map((channel) => Array<number[]>(channel.length).fill(Array(channel[0].length).fill(0)))
  for (let o = 0; o < Y.length; o++)
    for (let i = 0; i < Y[o].length; i++)
      for (let j = 0; j < Y[o][i].length; j++) Y[o][i][j] = Math.max(0, result[o][i][j])
  return Y
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
