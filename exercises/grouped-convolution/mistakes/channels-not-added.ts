export const mistake = {
  title: 'The channels of a group are not added up',
  hint: 'You keep a result for each channel that a kernel sees. They make one output channel: their sum.',
}

export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const inputs = X.length / groups
  const outputs = K.length / groups
  return K.flatMap((kernel, o) => {
    const first = Math.floor(o / outputs) * inputs
    return kernel.map((weights, c) => correlate([X[first + c]], [weights]))
  })
}

function correlate(channels: Tensor3, kernel: Tensor3): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= channels[0].length - kernel[0].length; i++) {
    const row: number[] = []
    for (let j = 0; j <= channels[0][0].length - kernel[0][0].length; j++) {
      let sum = 0
      for (let c = 0; c < kernel.length; c++)
        for (let a = 0; a < kernel[0].length; a++)
          for (let b = 0; b < kernel[0][0].length; b++) sum += channels[c][i + a][j + b] * kernel[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
