export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers, in the channels and in the kernels.',
  hiddenOnly: true as const,
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let stack = X
  for (const K of kernels) stack = [...stack, ...K.map((kernel) => correlate(stack, kernel))]
  return stack
}

function correlate(X: Tensor3, kernel: Tensor3): Matrix {
  const n = X[0].length
  const k = kernel[0].length
  const start = Math.floor(k / 2)
  const Y: Matrix = []
  for (let i = 0; i < n; i++) {
    const row: number[] = []
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < k; a++)
          for (let b = 0; b < k; b++) sum += (X[c][i + a - start]?.[j + b - start] ?? 0) * kernel[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
