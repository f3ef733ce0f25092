const dot = (u: number[], v: number[]): number => u.reduce((sum, x, n) => sum + x * v[0], 0)

export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 =>
  K.map((weights) =>
    X[0].map((line, i) =>
      line.map((_, j) =>
        dot(
          X.map((channel) => channel[i][j]),
          weights,
        ),
      ),
    ),
  )
