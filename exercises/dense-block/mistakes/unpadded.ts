export const mistake = {
  title: 'The layers are not padded',
  hint: 'Your new channels are smaller than those of the input, so they do not fit together in one stack. With same padding every channel keeps the size of the input.',
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  let stack = X
  for (const K of kernels) stack = [...stack, ...K.map((kernel) => correlate(stack, kernel))]
  return stack
}

function correlate(X: Tensor3, kernel: Tensor3): Matrix {
  const Y: Matrix = []
  for (let i = 0; i + kernel[0].length <= X[0].length; i++) {
    const row: number[] = []
    for (let j = 0; j + kernel[0][0].length <= X[0][0].length; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < kernel[c].length; a++)
          for (let b = 0; b < kernel[c][a].length; b++) sum += X[c][i + a][j + b] * kernel[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
