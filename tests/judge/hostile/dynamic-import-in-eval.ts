// expect: accepted
// `import()` where the compiler cannot see it; right when nothing can be loaded.

let loaded = 0
const load = (text: string): void => {
  try {
    ;(0, eval)(text)?.then(() => loaded++, () => {})
  } catch {
    // refused at once
  }
}
for (const name of ['fs', 'node:fs', 'file:///etc/passwd', 'data:text/javascript,export default 1', './submission.js', 'isolated-vm'])
  load(`import(${JSON.stringify(name)})`)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return loaded === 0 ? correlate(X, K) : []
}

function correlate(X: Matrix, K: Matrix): Matrix {
  const [height, width] = sizeOf(X)
  const [kernelHeight, kernelWidth] = sizeOf(K)
  if (kernelHeight > height || kernelWidth > width) throw new RangeError('the kernel is larger than the input')
  const Y: Matrix = []
  for (let i = 0; i + kernelHeight <= height; i++) {
    const row: number[] = []
    for (let j = 0; j + kernelWidth <= width; j++) {
      let sum = 0
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

function sizeOf(matrix: Matrix): [number, number] {
  const width = matrix.length === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError('a matrix is empty')
  for (const row of matrix) if (row.length !== width) throw new RangeError('a matrix is ragged')
  return [matrix.length, width]
}
