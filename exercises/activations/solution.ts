export function activations(x: number[]): {
  sigmoid: number[]
  sigmoidGradient: number[]
  relu: number[]
  reluGradient: number[]
} {
  return {
    sigmoid: x.map(sigmoid),
    sigmoidGradient: x.map(sigmoidGradient),
    relu: x.map(relu),
    reluGradient: x.map(reluGradient),
  }
}

/** Where e⁻ˣ is too large for a number, it is Infinity, and the quotient is 0: as it should be. */
function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function sigmoidGradient(x: number): number {
  const squashed = sigmoid(x)
  return squashed * (1 - squashed)
}

function relu(x: number): number {
  return Math.max(0, x)
}

function reluGradient(x: number): number {
  return x > 0 ? 1 : 0
}
