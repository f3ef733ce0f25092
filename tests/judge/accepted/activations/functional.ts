// The sigmoid as a hyperbolic tangent, and the slope as a product of two sigmoids.
const sigma = (x: number) => 0.5 + 0.5 * Math.tanh(x / 2)
const functions = {
  sigmoid: sigma,
  sigmoidGradient: (x: number) => sigma(x) * sigma(-x),
  relu: (x: number) => (x + Math.abs(x)) / 2,
  reluGradient: (x: number) => Number(x > 0),
}

export const activations = (x: number[]) =>
  Object.fromEntries(Object.entries(functions).map(([name, f]) => [name, x.map((value) => f(value))]))
