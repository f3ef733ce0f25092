const total = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0)

export const globalAveragePool = (X: Tensor3) => X.map((M) => total(M.flat()))
