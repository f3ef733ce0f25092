export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  if (X.length === 0) throw new RangeError('X has no channels')
  if (X.length !== K.length) throw new RangeError(`${X.length} channels of input, ${K.length} of weights`)
  for (const tensor of [X, K]) {
    const rows = tensor[0].length
    if (rows === 0) throw new RangeError('a channel has no rows')
    const columns = tensor[0][0].length
    if (columns === 0) throw new RangeError('a channel has no columns')
    for (let c = 0; c < tensor.length; c++) {
      if (tensor[c].length !== rows) throw new RangeError(`channel ${c} has ${tensor[c].length} rows, not ${rows}`)
      for (let i = 0; i < rows; i++)
        if (tensor[c][i].length !== columns) throw new RangeError(`channel ${c} is not ${rows}×${columns}`)
    }
  }
  const height = X[0].length - K[0].length + 1
  const width = X[0][0].length - K[0][0].length + 1
  if (height <= 0 || width <= 0) throw new RangeError('the kernel is larger than the input')

  // Channel after channel is added to the result.
  const Y: Matrix = []
  for (let i = 0; i < height; i++) Y.push(new Array(width).fill(0))
  for (let c = 0; c < X.length; c++)
    for (let i = 0; i < height; i++)
      for (let j = 0; j < width; j++)
        for (let a = 0; a < K[c].length; a++)
          for (let b = 0; b < K[c][a].length; b++) Y[i][j] += X[c][i + a][j + b] * K[c][a][b]
  return Y
}
