// expect: accepted
// A flat picture with a frame of zeros; each weight adds a shifted copy of it.

function kernelOf(name: string): { weights: Int8Array; divisor: number } {
  if (name === 'edge') return { weights: Int8Array.of(-1, -1, -1, -1, 8, -1, -1, -1, -1), divisor: 1 }
  if (name === 'sharpen') return { weights: Int8Array.of(0, -1, 0, -1, 5, -1, 0, -1, 0), divisor: 1 }
  if (name === 'blur') return { weights: Int8Array.of(1, 2, 1, 2, 4, 2, 1, 2, 1), divisor: 16 }
  throw new RangeError(`no filter has the name ${JSON.stringify(name)}`)
}

export function filterImage(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix {
  const { weights, divisor } = kernelOf(name)
  const lengths = image.map((row) => row.length)
  const width = Math.max(0, ...lengths)
  if (width === 0 || Math.min(...lengths) < width) throw new RangeError('the picture is empty or ragged')
  const stride = width + 2
  const framed = new Float64Array(stride * (image.length + 2))
  image.forEach((row, i) => framed.set(row, (i + 1) * stride + 1))
  const sums = new Float64Array(framed.length)
  for (let tap = 0; tap < 9; tap++) {
    const offset = (Math.floor(tap / 3) - 1) * stride + (tap % 3) - 1
    for (let cell = stride; cell < framed.length - stride; cell++)
      sums[cell] += weights[tap] * (framed[cell + offset] ?? 0)
  }
  return image.map((_, i) => {
    const start = (i + 1) * stride + 1
    return Array.from(sums.subarray(start, start + width), (sum) => Math.min(Math.max(sum / divisor, 0), 255))
  })
}
