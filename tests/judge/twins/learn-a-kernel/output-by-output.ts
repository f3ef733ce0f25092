type Options = { kernel: Pair; learningRate: number; steps: number }

/** The windows of X, each as one list. */
const windows = (X: Matrix, [h, w]: Pair): Matrix => {
  const list: Matrix = []
  for (let i = 0; i + h <= X.length; i++)
    for (let j = 0; j + w <= X[0].length; j++) list.push(X.slice(i, i + h).flatMap((row) => row.slice(j, j + w)))
  return list
}

const dot = (u: number[], v: number[]) => u.reduce((sum, x, n) => sum + x * v[n], 0)

export const learnKernel = (X: Matrix, Y: Matrix, { kernel, learningRate, steps }: Options): Matrix => {
  const A = windows(X, kernel)
  const y = Y.flat()
  let k: number[] = Array.from({ length: kernel[0] * kernel[1] }, () => 0)
  for (let n = 0; n < steps; n++) {
    A.forEach((window, m) => {
      const push = 2 * learningRate * (y[m] - dot(window, k))
      k = k.map((weight, p) => weight + push * window[p])
    })
  }
  return Array.from({ length: kernel[0] }, (_, a) => k.slice(a * kernel[1], (a + 1) * kernel[1]))
}
