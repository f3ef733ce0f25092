export const mistake = {
  title: 'Every output channel sees all input channels',
  hint: 'You add up over all channels of X and use the weights of a kernel again for each group. A kernel sees the channels of its own group only.',
}

export function groupedConv2d(X: Tensor3, K: Tensor4, _groups: number): Tensor3 {
  return K.map((kernel) =>
    correlate(
      X,
      X.map((_, c) => kernel[c % kernel.length]),
    ),
  )
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
