// expect: accepted
// A general cross-correlation on flat arrays, called with the kernel.

const kernel = Float64Array.of(1, -1)

export function detectEdges(X: Matrix): Matrix {
  const width = X[0]?.length ?? 0
  const pixels = Float64Array.from(X.flat())
  if (X.some((row) => row.length !== width) || width < kernel.length) throw new RangeError('no place for the kernel')
  const out = new Float64Array(X.length * (width - 1))
  for (let cell = 0; cell < out.length; cell++) {
    const start = cell + Math.floor(cell / (width - 1))
    for (let b = 0; b < kernel.length; b++) out[cell] += kernel[b] * pixels[start + b]
  }
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) Y.push(Array.from(out.slice(i * (width - 1), (i + 1) * (width - 1))))
  return Y
}
