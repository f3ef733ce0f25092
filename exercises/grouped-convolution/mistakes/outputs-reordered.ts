export const mistake = {
  title: 'The output channels of the groups alternate',
  hint: 'The channels of your result are right but in another order: the first of each group, then the second of each. All of the first group come first.',
  hiddenOnly: true as const,
}

export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const inputs = X.length / groups
  const outputs = K.length / groups
  const Y: Tensor3 = []
  for (let n = 0; n < outputs; n++)
    for (let g = 0; g < groups; g++)
      Y.push(correlate(X.slice(g * inputs, (g + 1) * inputs), K[g * outputs + n]))
  return Y
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
