const total = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0)

export const globalAveragePool = (X: Tensor3) => X[0].map((row, i) => row.map((_, j) => total(X.map((M) => M[i][j])) / X.length))
