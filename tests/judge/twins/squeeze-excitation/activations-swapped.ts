const matrixVector = (W: Matrix, v: number[]): number[] => {
  const out: number[] = []
  for (const line of W) {
    let total = 0
    for (let n = 0; n < line.length; n++) total += line[n] * v[n]
    out.push(total)
  }
  return out
}

const squeeze = (image: Matrix): number => {
  let total = 0
  for (const line of image) for (const pixel of line) total += pixel
  return total / image.length / image[0].length
}

const logistic = (u: number): number => 1 / (1 + Math.exp(-u))

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const middle = matrixVector(W1, X.map(squeeze)).map(logistic)
  const scale = matrixVector(W2, middle).map((u) => (u < 0 ? 0 : u))
  return X.map((image, n) => image.map((line) => line.map((pixel) => scale[n] * pixel)))
}
