/**
 * The derivative of h_L with respect to x in a chain of sigmoids: h_0 = x, h_l = σ(w_l · h_{l−1}).
 * @param weights w_1 to w_L, one or more
 * @returns right to one part in a million, however small it is
 */
export function sigmoidChainGradient(x: number, weights: number[]): number {
  throw new Error('not implemented')
}
