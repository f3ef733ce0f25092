export const mistake = {
  title: 'Each weight moves before the gradient of the next one is computed',
  hint: 'The errors that you correct the second weight by are already those of the changed first weight. Compute the whole gradient with the old kernel, then change all weights.',
}

export function learnKernel(
  X: Matrix,
  Y: Matrix,
  options: { kernel: Pair; learningRate: number; steps: number },
): Matrix {
  const { kernel, learningRate, steps } = options
  const [h, w] = kernel
  const K: Matrix = Array.from({ length: h }, () => Array(w).fill(0))
  for (let step = 0; step < steps; step++) {
    for (let a = 0; a < h; a++)
      for (let b = 0; b < w; b++) {
        let slope = 0
        for (let i = 0; i < Y.length; i++)
          for (let j = 0; j < Y[0].length; j++) {
            let error = -Y[i][j]
            for (let c = 0; c < h; c++) for (let d = 0; d < w; d++) error += X[i + c][j + d] * K[c][d]
            slope += 2 * error * X[i + a][j + b]
          }
        K[a][b] -= learningRate * slope
      }
  }
  return K
}
