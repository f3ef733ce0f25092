/** One flat buffer, weight after weight: each of them stands once in every row. */
export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [h, w] = inputShape
  const [kh, kw] = [K.length, Math.max(0, ...K.map((row) => row.length))]
  const outputs = [h - kh + 1, w - kw + 1]
  if (kh * kw === 0 || K.flat().length !== kh * kw) throw new RangeError('the kernel is not a matrix')
  if (outputs.some((n) => !(n >= 1 && Number.isInteger(n)))) throw new RangeError(`${kh}×${kw} on ${h}×${w}`)

  const columns = h * w
  const buffer = new Float64Array(outputs[0] * outputs[1] * columns)
  K.forEach((weights, a) => {
    weights.forEach((weight, b) => {
      for (let n = 0; n < outputs[0] * outputs[1]; n++) {
        const corner = Math.floor(n / outputs[1]) * w + (n % outputs[1])
        buffer[n * columns + corner + a * w + b] = weight
      }
    })
  })
  const rows: Matrix = []
  for (let from = 0; from < buffer.length; from += columns) rows.push(Array.from(buffer.slice(from, from + columns)))
  return rows
}
