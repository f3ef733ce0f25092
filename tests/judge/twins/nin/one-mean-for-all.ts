const total = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0)

export const globalAveragePool = (X: Tensor3) => {
  const all = X.flat(2)
  return [total(all) / all.length]
}
