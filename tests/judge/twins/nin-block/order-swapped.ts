const cells = (h: number, w: number, cell: (i: number, j: number) => number): Matrix =>
  [...Array(h).keys()].map((i) => [...Array(w).keys()].map((j) => cell(i, j)))
const sum = (terms: number[]) => terms.reduce((x, y) => x + y, 0)
const clip = (x: number) => Math.max(x, 0)
type Activation = (z: number) => number

const look = (X: Tensor3, K: Tensor4, activate: Activation): Tensor3 =>
  K.map((kernel) =>
    cells(X[0].length, X[0][0].length, (i, j) =>
      activate(
        sum(
          X.flatMap((channel, c) =>
            kernel[c].flatMap((row, a) =>
              row.map((k, b) => k * (channel[i + a - (kernel[c].length >> 1)]?.[j + b - (row.length >> 1)] ?? 0)),
            ),
          ),
        ),
      ),
    ),
  )
const blend = (X: Tensor3, W: Matrix, activate: Activation): Tensor3 =>
  W.map((row) => cells(X[0].length, X[0][0].length, (i, j) => activate(sum(X.map((channel, c) => row[c] * channel[i][j])))))

export const ninBlock = (X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix) => blend(blend(look(X, K, clip), W2, clip), W1, clip)
