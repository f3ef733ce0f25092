export const mistake = {
  title: 'There is no ReLU at the end of the branches',
  hint: 'Your result has negative numbers. Every convolution has a ReLU behind it, the last one of each branch as well.',
}

interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

export function inceptionBlock(X: Tensor3, p: InceptionParameters): Tensor3 {
  const first = mix(X, p.b1)
  const second = convolve(relu(mix(X, p.b2.reduce)), p.b2.kernels)
  const third = convolve(relu(mix(X, p.b3.reduce)), p.b3.kernels)
  const fourth = mix(pool(X), p.b4)
  return [...first, ...second, ...third, ...fourth]
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
