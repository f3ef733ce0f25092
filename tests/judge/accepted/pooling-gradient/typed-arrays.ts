/** Flat buffers; the places of the maxima are found first, as a forward pass would keep them. */
export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [height, width, cells] = flatten(X)
  const [rows, columns, gradients] = flatten(dY)
  const [h, w] = window
  if (!(h >= 1 && w >= 1 && h % 1 === 0 && w % 1 === 0 && h <= height && w <= width))
    throw new RangeError(`no such window: ${h}×${w}`)
  if (rows !== height - h + 1 || columns !== width - w + 1) throw new RangeError(`dY is ${rows}×${columns}`)

  const out = new Float64Array(height * width)
  switch (mode) {
    case 'max':
      argmaxima(cells, width, h, w, rows, columns).forEach((place, n) => {
        out[place] += gradients[n]
      })
      break
    case 'avg':
      gradients.forEach((gradient, n) => {
        const corner = Math.floor(n / columns) * width + (n % columns)
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) out[corner + a * width + b] += gradient / h / w
      })
      break
    default:
      throw new RangeError(`no such mode: ${mode}`)
  }
  return Array.from({ length: height }, (_, r) => [...out.subarray(r * width, (r + 1) * width)])
}

function argmaxima(
  cells: Float64Array,
  width: number,
  h: number,
  w: number,
  rows: number,
  columns: number,
): Int32Array {
  const places = new Int32Array(rows * columns)
  for (let n = 0; n < places.length; n++) {
    const corner = Math.floor(n / columns) * width + (n % columns)
    let best = corner
    for (let k = 1; k < h * w; k++) {
      const place = corner + Math.floor(k / w) * width + (k % w)
      if (cells[place] > cells[best]) best = place
    }
    places[n] = best
  }
  return places
}

function flatten(M: Matrix): [number, number, Float64Array] {
  const width = M[0]?.length ?? 0
  if (width < 1) throw new RangeError('empty')
  const out = new Float64Array(M.length * width)
  M.forEach((row, i) => {
    if (row.length !== width) throw new RangeError(`row ${i} has ${row.length} numbers, not ${width}`)
    out.set(row, i * width)
  })
  return [M.length, width, out]
}
