export const mistake = {
  title: 'The kernel is corrected after every single output',
  hint: 'You take a step for each output, so later outputs meet a kernel that has changed already. One step is for the loss of all outputs together.',
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
    for (let i = 0; i < Y.length; i++)
      for (let j = 0; j < Y[0].length; j++) {
        let error = -Y[i][j]
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) error += X[i + a][j + b] * K[a][b]
        for (let a = 0; a < h; a++)
          for (let b = 0; b < w; b++) K[a][b] -= learningRate * 2 * error * X[i + a][j + b]
      }
  }
  return K
}
