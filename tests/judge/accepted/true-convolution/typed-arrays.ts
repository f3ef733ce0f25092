// In row order, turning by 180° is reversing the flat list. The full convolution, and its middle cut out.
export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const [xs, h, w] = flat(X)
  const [ks, p, q] = flat(K)
  if (h < p || w < q) throw new RangeError(`${p}×${q} does not fit into ${h}×${w}`)
  const pitch = w + q - 1
  const full = new Float64Array((h + p - 1) * pitch)
  xs.forEach((x, cell) => {
    const start = Math.floor(cell / w) * pitch + (cell % w)
    ks.forEach((weight, tap) => {
      full[start + Math.floor(tap / q) * pitch + (tap % q)] += x * weight
    })
  })
  const Y: Matrix = []
  for (let i = p - 1; i < h; i++) Y.push([...full.subarray(i * pitch + q - 1, i * pitch + w)])
  return Y
}

function flat(M: Matrix): [Float64Array, number, number] {
  const values = Float64Array.from(M.flat())
  const width = values.length / M.length
  if (!(width > 0) || !M.every((row) => row.length === width)) throw new RangeError('empty or ragged')
  return [values, M.length, width]
}
