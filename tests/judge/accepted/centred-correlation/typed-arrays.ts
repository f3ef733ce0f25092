// A flat copy with a frame of zeros, one product of offsets a weight.
export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const [height, width] = measure(X)
  const [kernelHeight, kernelWidth] = measure(V)
  if (!(kernelHeight & 1 && kernelWidth & 1)) throw new RangeError(`${kernelHeight}×${kernelWidth} has no middle`)
  const pitch = width + kernelWidth - 1
  const framed = new Float64Array((height + kernelHeight - 1) * pitch)
  X.forEach((row, i) => framed.set(row, (i + (kernelHeight >> 1)) * pitch + (kernelWidth >> 1)))
  const weights = Float64Array.from(V.flat())
  const offsets = Uint32Array.from(weights, (_, t) => Math.floor(t / kernelWidth) * pitch + (t % kernelWidth))
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => weights.reduce((sum, weight, t) => sum + weight * framed[i * pitch + j + offsets[t]], 0)),
  )
}

function measure(M: Matrix): [number, number] {
  const widths = Uint32Array.from(M, (row) => row.length)
  if (!widths[0] || widths.some((width) => width !== widths[0])) throw new RangeError(`rows of ${widths.join(', ') || 'nothing'}`)
  return [M.length, widths[0]]
}
