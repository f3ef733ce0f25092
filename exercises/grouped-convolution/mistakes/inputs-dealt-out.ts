export const mistake = {
  title: 'The input channels are dealt out to the groups in turn',
  hint: 'Your group g has the channels g, g + groups and so on. The channels of a group stand side by side.',
  hiddenOnly: true as const,
}

export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const outputs = K.length / groups
  return K.map((kernel, o) => {
    const group = Math.floor(o / outputs)
    return correlate(
      X.filter((_, c) => c % groups === group),
      kernel,
    )
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
