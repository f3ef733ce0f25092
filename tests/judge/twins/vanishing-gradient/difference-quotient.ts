const sigma = (z: number) => 1 / (1 + Math.exp(-z))
const chain = (weights: number[]) => (x: number) => weights.reduce((h, w) => sigma(w * h), x)
const derivative = (f: (x: number) => number, x: number) => (f(x + 1e-5) - f(x - 1e-5)) / 2e-5

export const sigmoidChainGradient = (x: number, weights: number[]): number => derivative(chain(weights), x)
