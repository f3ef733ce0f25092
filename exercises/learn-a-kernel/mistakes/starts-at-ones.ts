export const mistake = {
  title: 'The kernel begins with ones',
  hint: 'The first prediction should be all zeros, since every weight begins at 0. Yours begin at 1, and a few steps do not make up for it.',
}

export function learnKernel(
  X: Matrix,
  Y: Matrix,
  options: { kernel: Pair; learningRate: number; steps: number },
): Matrix {
  const { kernel, learningRate, steps } = options
  const [h, w] = kernel
  const K: Matrix = Array.from({ length: h }, () => Array(w).fill(1))
  for (let step = 0; step < steps; step++) {
    const gradient: Matrix = K.map((row) => row.map(() => 0))
    for (let i = 0; i < Y.length; i++)
      for (let j = 0; j < Y[0].length; j++) {
        let error = -Y[i][j]
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) error += X[i + a][j + b] * K[a][b]
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) gradient[a][b] += 2 * error * X[i + a][j + b]
      }
    for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) K[a][b] -= learningRate * gradient[a][b]
  }
  return K
}
