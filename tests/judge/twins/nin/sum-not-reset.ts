const total = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0)

export const globalAveragePool = (X: Tensor3) => X.map((M, c) => total(X.slice(0, c + 1).flat(2)) / M.flat().length)
