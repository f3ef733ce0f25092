export const mistake = {
  title: 'The output channels of a group are one matrix',
  hint: 'You make one matrix for a group and write each of its output channels into it, so that the last one stands in all of them. Make a new matrix for each output channel.',
  hiddenOnly: true as const,
}

export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const inputs = X.length / groups
  const outputs = K.length / groups
  const Y: Tensor3 = []
  for (let g = 0; g < groups; g++) {
    const channel: Matrix = []
    for (let n = 0; n < outputs; n++) {
      const sums = correlate(X.slice(g * inputs, (g + 1) * inputs), K[g * outputs + n])
      for (let i = 0; i < sums.length; i++) channel[i] = sums[i]
      Y.push(channel)
    }
  }
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
