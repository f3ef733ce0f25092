export const mistake = {
  title: 'The groups are not read',
  hint: 'You look for weights for every channel of X in every kernel. A kernel has weights for the channels of its group only.',
}

export function groupedConv2d(X: Tensor3, K: Tensor4, _groups: number): Tensor3 {
  return K.map((kernel) => {
    const Y: Matrix = []
    for (let i = 0; i <= X[0].length - kernel[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j <= X[0][0].length - kernel[0][0].length; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < kernel[0].length; a++)
            for (let b = 0; b < kernel[0][0].length; b++) sum += X[c][i + a][j + b] * kernel[c][a][b]
        row.push(sum)
      }
      Y.push(row)
    }
    return Y
  })
}
