const total = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0)

const { pow } = Math

export function globalAveragePool(X: Tensor3) {
  const n = X[0].length
  return X.map((M) => total(M.flat()) / pow(n, 2))
}
