// The whole stack in one flat array that is as large as the result from the beginning.

class Invalid extends RangeError {}

interface Shape {
  count: number
  rows: number
  columns: number
}

function shapeOf(matrices: Matrix[]): Shape {
  const shape = { count: matrices.length, rows: matrices[0]?.length ?? 0, columns: matrices[0]?.[0]?.length ?? 0 }
  if (shape.rows * shape.columns === 0) throw new Invalid('there is nothing in it')
  for (const matrix of matrices)
    if (matrix.length !== shape.rows || !matrix.every(({ length }) => length === shape.columns))
      throw new Invalid(`a matrix is not ${shape.rows}×${shape.columns}`)
  return shape
}

export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  const { rows: height, columns: width } = shapeOf(X)
  const area = height * width
  const total = kernels.reduce((sum, K) => sum + K.length, X.length)
  const stack = new Float64Array(total * area)
  X.forEach((channel, c) => channel.forEach((row, i) => stack.set(row, c * area + i * width)))

  let used = X.length
  for (const K of kernels) {
    const { rows, columns } = shapeOf(K.flat())
    if (K.some((kernel) => kernel.length !== used)) throw new Invalid(`not every kernel has ${used} channels`)
    const [top, left] = [rows >> 1, columns >> 1]
    K.forEach((kernel, o) => {
      const target = (used + o) * area
      const weights = Float64Array.from(kernel.flat(2))
      // Each weight moves a whole channel by its own offset and adds it to the target.
      weights.forEach((weight, index) => {
        const c = Math.floor(index / (rows * columns))
        const down = (Math.floor(index / columns) % rows) - top
        const right = (index % columns) - left
        for (let i = Math.max(0, -down); i < Math.min(height, height - down); i++)
          for (let j = Math.max(0, -right); j < Math.min(width, width - right); j++)
            stack[target + i * width + j] += weight * stack[c * area + (i + down) * width + j + right]
      })
    })
    used += K.length
  }
  return Array.from({ length: total }, (_, c) =>
    Array.from({ length: height }, (_, i) => {
      const start = c * area + i * width
      return Array.from(stack.subarray(start, start + width))
    }),
  )
}
