export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const empty = new Array<number>(X[0].length + padding[1]).fill(value)
  const Y: Matrix = new Array(X.length + padding[0]).fill(empty)
  X.forEach((pixels, i) => {
    const copy = empty.slice()
    pixels.forEach((pixel, j) => {
      copy[left + j] = pixel
    })
    Y[top + i] = copy
  })
  return Y
}
