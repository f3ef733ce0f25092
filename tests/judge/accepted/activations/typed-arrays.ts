export function activations(x: number[]) {
  const n = x.length
  const flat = new Float64Array(4 * n)
  x.forEach((value, i) => {
    const e = Math.exp(-Math.abs(value))
    flat[i] = value < 0 ? e / (1 + e) : 1 / (1 + e)
    flat[n + i] = e / (1 + e) ** 2
    flat[2 * n + i] = value > 0 ? value : 0
    flat[3 * n + i] = value > 0 ? 1 : 0
  })
  const part = (k: number) => Array.from(flat.subarray(k * n, (k + 1) * n))
  return { sigmoid: part(0), sigmoidGradient: part(1), relu: part(2), reluGradient: part(3) }
}
