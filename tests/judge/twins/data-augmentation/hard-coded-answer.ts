export const augment = (): Matrix => [1, 2].map((n) => [2 * n, 2 * n - 1])
