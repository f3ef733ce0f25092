type Dense = { weights: Matrix; bias: number[] }

const transpose = (M: Matrix): Matrix => M[0].map((_, column) => M.map((row) => row[column]))
const isMatrix = (M: Matrix) => M.length > 0 && M[0].length > 0 && M.every((row) => row.length === M[0].length)
const demand = (condition: boolean, what: string) => {
  if (!condition) throw new RangeError(what)
}

/** [out][in] */
const apply = ({ weights, bias }: Dense, x: number[]): number[] => {
  demand(weights.length === bias.length, 'the bias does not fit')
  demand(weights[0].length === x.length, 'the input does not fit')
  return weights.map((row, i) => row.reduce((sum, weight, j) => sum + weight * x[j], bias[i]))
}

const sigmoid = (z: number) => 0.5 * (1 + Math.tanh(z / 2))
const logSumExp = (o: number[]) => {
  const top = Math.max(...o)
  return top + Math.log(o.map((z) => Math.exp(z - top)).reduce((a, b) => a + b))
}
const softmax = (o: number[]) => o.map((z) => Math.exp(z - logSumExp(o)))

export const mlpForward = (x: number[], { W1, b1, W2, b2 }: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }) => {
  demand(isMatrix(W1) && isMatrix(W2), 'an empty or ragged matrix')
  const layers: Dense[] = [
    { weights: W1, bias: b1 },
    { weights: transpose(W2), bias: b2 },
  ]
  return softmax(apply(layers[1], apply(layers[0], x).map(sigmoid)))
}
