export const globalAveragePool = (X: Tensor3) => X.map((M) => Math.max(...M.flat()))
