/**
 * The other way round: first all inputs of the sigmoids, by the hyperbolic tangent; then back from the last layer to the
 * first, with the slope as 1 / (2 + eᶻ + e⁻ᶻ). The logarithms of the factors are added up, so that nothing underflows.
 */
export default function oracle(x: number, weights: number[]): number {
  const inputs: number[] = []
  weights.reduce((h, weight) => {
    inputs.push(weight * h)
    return (1 + Math.tanh((weight * h) / 2)) / 2
  }, x)
  const logarithm = inputs.reduceRight(
    (sum, z, layer) => sum + Math.log(Math.abs(weights[layer])) - Math.log(2 + Math.exp(z) + Math.exp(-z)),
    0,
  )
  const negative = weights.filter((weight) => weight < 0).length
  return (negative % 2 === 0 ? 1 : -1) * Math.exp(logarithm)
}
