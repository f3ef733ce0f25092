export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  checkMatrices(X)
  if (K.length === 0) throw new RangeError('no kernels')
  if (!Number.isInteger(groups) || groups < 1) throw new RangeError('bad number of groups')
  if (X.length % groups !== 0 || K.length % groups !== 0) throw new RangeError('channels cannot be divided')
  const inputs = X.length / groups
  const outputs = K.length / groups
  for (const kernel of K) {
    if (kernel.length !== inputs) throw new RangeError('wrong number of channels in a kernel')
    checkMatrices(kernel)
    if (kernel[0].length !== K[0][0].length || kernel[0][0].length !== K[0][0][0].length)
      throw new RangeError('kernels differ in size')
  }
  const kh = K[0][0].length
  const kw = K[0][0][0].length
  const height = X[0].length - kh + 1
  const width = X[0][0].length - kw + 1
  if (height < 1 || width < 1) throw new RangeError('the kernels are too large')

  const Y: Tensor3 = []
  for (let g = 0; g < groups; g++) {
    for (let n = 0; n < outputs; n++) {
      const kernel = K[g * outputs + n]
      const channel: Matrix = []
      for (let i = 0; i < height; i++) {
        channel.push([])
        for (let j = 0; j < width; j++) {
          let sum = 0
          for (let c = 0; c < inputs; c++)
            for (let a = 0; a < kh; a++)
              for (let b = 0; b < kw; b++) sum += X[g * inputs + c][i + a][j + b] * kernel[c][a][b]
          channel[i].push(sum)
        }
      }
      Y.push(channel)
    }
  }
  return Y
}

function checkMatrices(matrices: Matrix[]): void {
  if (matrices.length === 0 || matrices[0].length === 0 || matrices[0][0].length === 0)
    throw new RangeError('something is empty')
  for (const matrix of matrices) {
    if (matrix.length !== matrices[0].length) throw new RangeError('heights differ')
    for (const row of matrix) if (row.length !== matrices[0][0].length) throw new RangeError('widths differ')
  }
}
