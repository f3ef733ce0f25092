type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export function pool2dStrided(X: Matrix, { window, mode, padding = [0, 0], stride = [1, 1] }: Options): Matrix {
  const out: Matrix = []
  const height = X.length + padding[0]
  const width = X[0].length + padding[1]
  for (let i = 0; i * stride[0] < height - window[0] + stride[0]; i++) {
    out.push([])
    for (let j = 0; j * stride[1] < width - window[1] + stride[1]; j++) {
      const numbers: number[] = []
      for (let a = 0; a < window[0]; a++)
        for (let b = 0; b < window[1]; b++) {
          const row = X[i * stride[0] + a - Math.ceil(padding[0] / 2)]
          const x = row === undefined ? undefined : row[j * stride[1] + b - Math.ceil(padding[1] / 2)]
          if (x !== undefined) numbers.push(x)
        }
      const sum = numbers.reduce((s, x) => s + x, 0)
      out[i].push(mode === 'max' ? Math.max(...numbers) : sum / window[0] / window[1])
    }
  }
  return out
}
