export const im2col = (X: Tensor3, [h, w]: Pair): Matrix => {
  const n = X[0].length
  const rows: Matrix = []
  for (let i = 0; i + h <= n; i++)
    for (let j = 0; j + w <= n; j++)
      rows.push(X.flatMap((channel) => Array.from({ length: h * w }, (_, k) => channel[i + Math.floor(k / w)][j + (k % w)])))
  return rows
}
