const plus = (A: Tensor3, B: Tensor3): Tensor3 =>
  Array.from(A, (channel, c) => Array.from(channel, (row, i) => Array.from(row, (a, j) => a + B[c][i][j])))

export const concatenateBranches = ([first, ...others]: Tensor3[]) => others.reduce(plus, plus(first, first.map((M) => M.map((row) => row.map(() => 0)))))
