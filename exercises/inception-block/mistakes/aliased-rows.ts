export const mistake = {
  title: 'All rows of a channel are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

export function inceptionBlock(X: Tensor3, p: InceptionParameters): Tensor3 {
  const first = relu(mix(X, p.b1))
  const second = relu(convolve(relu(mix(X, p.b2.reduce)), p.b2.kernels))
  const third = relu(convolve(relu(mix(X, p.b3.reduce)), p.b3.kernels))
  const fourth = relu(mix(pool(X), p.b4))
  return [first, second, third, fourth].flat().map((channel) => {
    const Y = Array<number[]>(channel.length).fill(Array(channel[0].length).fill(0))
    for (let i = 0; i < channel.length; i++)
      for (let j = 0; j < channel[0].length; j++) Y[i][j] = channel[i][j]
    return Y
  })
}

const relu = (X: Tensor3): Tensor3 =>
  X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))

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

function convolve(X: Tensor3, kernels: Tensor4): Tensor3 {
  const middle = (kernels[0][0].length - 1) / 2
  return kernels.map((kernel) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        let sum = 0
        for (let c = 0; c < kernel.length; c++)
          for (let a = 0; a < kernel[c].length; a++)
            for (let b = 0; b < kernel[c][a].length; b++)
              sum += (X[c][i + a - middle]?.[j + b - middle] ?? 0) * kernel[c][a][b]
        return sum
      }),
    ),
  )
}

function pool(X: Tensor3): Tensor3 {
  return X.map((channel) =>
    channel.map((row, i) =>
      row.map((_, j) => {
        let largest = -Infinity
        for (let r = i - 1; r <= i + 1; r++)
          for (let c = j - 1; c <= j + 1; c++) largest = Math.max(largest, channel[r]?.[c] ?? -Infinity)
        return largest
      }),
    ),
  )
}
