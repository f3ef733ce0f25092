type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export function pool2dStrided(X: Matrix, { window, mode, padding = [0, 0], stride = [1, 1] }: Options): Matrix {
  const height = Math.floor((X.length - window[0] + padding[0]) / stride[0]) + 1
  const width = Math.floor((X[0].length - window[1] + padding[1]) / stride[1]) + 1
  const out: Matrix = []
  for (let i = 0; i < height; i++) {
    out.push([])
    for (let j = 0; j < width; j++) {
      let best = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++)
        for (let b = 0; b < window[1]; b++) {
          const row = X[i * stride[0] - Math.ceil(padding[0] / 2) + a] || []
          const x = row[j * stride[1] - Math.ceil(padding[1] / 2) + b]
          best = Math.max(best, x)
          sum += x
        }
      out[i][j] = mode === 'max' ? best : sum / (window[0] * window[1])
    }
  }
  return out
}
