export const mistake = {
  title: 'There is one step too many',
  hint: 'Your loop counts from 0 up to and including the number of steps, so the kernel is corrected once more than asked for.',
}

export function learnKernel(
  X: Matrix,
  Y: Matrix,
  options: { kernel: Pair; learningRate: number; steps: number },
): Matrix {
  const { kernel, learningRate, steps } = options
  const [h, w] = kernel
  const K: Matrix = Array.from({ length: h }, () => Array(w).fill(0))
  for (let step = 0; step <= steps; step++) {
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
