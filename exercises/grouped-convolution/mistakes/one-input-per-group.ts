export const mistake = {
  title: 'Each kernel sees one channel',
  hint: 'You use the first matrix of each kernel only, as if every group had a single channel. A kernel sees all channels of its group.',
}

export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const inputs = X.length / groups
  const outputs = K.length / groups
  return K.map((kernel, o) => {
    const first = Math.floor(o / outputs) * inputs
    return correlate([X[first]], [kernel[0]])
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
