const GB = 1000 * 1000 * 1000

export const mlpParameters = (n: number, m: number, s = 4): { weights: number; bytes: number } => {
  const result = { weights: n * m, bytes: 0 }
  result.bytes = (result.weights * s) / GB
  return result
}
