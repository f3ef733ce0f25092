export const globalAveragePool = (X: Tensor3) =>
  X.map((M) => {
    const cells = M.flatMap((row) => row.splice(0))
    return cells.reduce((x, y) => x + y, 0) / cells.length
  })
