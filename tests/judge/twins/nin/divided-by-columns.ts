const total = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0)

const mean = (numbers: number[]) => total(numbers) / numbers.length

export const globalAveragePool = (X: Tensor3) => X.map((M) => total(M.map(mean)))
