export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers, in the input and in the kernels.',
  hiddenOnly: true as const,
}

export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const inputs = X.length / groups
  const outputs = K.length / groups
  return K.map((kernel, o) => {
    const first = Math.floor(o / outputs) * inputs
    return correlate(X.slice(first, first + inputs), kernel)
  })
}

function correlate(channels: Tensor3, kernel: Tensor3): Matrix {
  const n = channels[0].length
  const k = kernel[0].length
  const Y: Matrix = []
  for (let i = 0; i <= n - k; i++) {
    const row: number[] = []
    for (let j = 0; j <= n - k; j++) {
      let sum = 0
      for (let c = 0; c < kernel.length; c++)
        for (let a = 0; a < k; a++)
          for (let b = 0; b < k; b++) sum += channels[c][i + a][j + b] * kernel[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
