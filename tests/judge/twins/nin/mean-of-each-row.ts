const total = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0)

export const globalAveragePool = (X: Tensor3) => X.map((M) => M.map((row) => total(row) / row.length))
