/**
 * A perceptron with one hidden layer: softmax(W2ᵀ σ(W1 x + b1) + b2).
 * @param x n numbers
 * @param p W1 is m × n, a row for each hidden unit; b1 has m numbers; W2 is m × q, a row for each hidden unit; b2 has q numbers
 * @returns q probabilities
 * @throws RangeError for an empty or ragged matrix, or a length that does not fit to its neighbour
 */
export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  throw new Error('not implemented')
}
