// expect: accepted
// Flat arrays inside; the weights in the outer loops, so that the sums are made in another order.

interface Flat {
  height: number
  width: number
  data: Float64Array
}

function flatten(matrix: Matrix): Flat {
  const width = matrix[0]?.length ?? 0
  if (!matrix.every((row) => row.length === width) || width < 1) throw new RangeError('empty or ragged')
  return { height: matrix.length, width, data: Float64Array.from(matrix.flat()) }
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const image = flatten(X)
  const kernel = flatten(W)
  const height = image.height - kernel.height + 1
  const width = image.width - kernel.width + 1
  if (Math.min(height, width) <= 0) throw new RangeError('the kernel is larger than the input')
  const sums = new Float64Array(height * width).fill(b)
  kernel.data.forEach((weight, tap) => {
    const start = Math.trunc(tap / kernel.width) * image.width + (tap % kernel.width)
    for (let cell = 0; cell < sums.length; cell++)
      sums[cell] += weight * image.data[start + Math.trunc(cell / width) * image.width + (cell % width)]
  })
  return Array.from({ length: height }, (_, i) => [...sums.subarray(i * width, (i + 1) * width)])
}
