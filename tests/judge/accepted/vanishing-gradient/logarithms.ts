// The size of the product as a sum of logarithms, its sign apart.
export function sigmoidChainGradient(x: number, weights: number[]): number {
  let [h, size, sign] = [x, 0, 1]
  for (const w of weights) {
    const z = w * h
    h = 1 / (1 + Math.exp(-z))
    size += Math.log(Math.abs(w)) - Math.abs(z) - 2 * Math.log1p(Math.exp(-Math.abs(z)))
    sign *= Math.sign(w)
  }
  return sign * Math.exp(size)
}
