type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export function pool2dStrided(X: Matrix, { window, mode, padding = [0, 0], stride = [1, 1] }: Options): Matrix {
  const height = Math.floor((X.length - window[0] + padding[0]) / stride[0]) + 1
  const width = Math.floor((X[0].length - window[1] + padding[1]) / stride[1]) + 1
  const at = (r: number, c: number) => (X[r - Math.ceil(padding[0] / 2)] || [])[c - Math.ceil(padding[1] / 2)]
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => {
      const seen: number[] = []
      for (let k = 0; k < window[0] * window[1]; k++) {
        const x = at(i * stride[0] + Math.floor(k / window[1]), j * stride[1] + (k % window[1]))
        if (x !== undefined) seen.push(x)
      }
      if (mode === 'max') return seen.reduce((best, x) => Math.max(best, x), 0)
      return seen.reduce((a, b) => a + b, 0) / (window[0] * window[1])
    }),
  )
}
