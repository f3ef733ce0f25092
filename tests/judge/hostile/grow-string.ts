// expect: memory-limit
// A string that is made flat as it grows.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const parts: string[] = []
  for (let count = 0; ; count++) parts.push(`part ${count} `.repeat(100_000).toUpperCase())
}
