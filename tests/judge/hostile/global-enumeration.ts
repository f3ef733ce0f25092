// expect: accepted
// Lists all globals and looks for what is not the language; right when nothing is.

const known = new Set(
  `Object Function Array Number Boolean String Symbol BigInt Date Promise RegExp Error AggregateError EvalError RangeError
  ReferenceError SyntaxError TypeError URIError JSON Math Map Set WeakMap WeakSet Proxy Reflect Iterator ArrayBuffer DataView
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array
  BigInt64Array BigUint64Array parseFloat parseInt isFinite isNaN Infinity NaN undefined globalThis eval decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape console structuredClone`.split(/\s+/),
)
const strange = [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertySymbols(globalThis)].filter(
  (name) => name !== Symbol.toStringTag && !known.has(name as string),
)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  if (strange.length > 0) throw new Error(`found ${strange.map(String).join(', ')}`)
  return correlate(X, K)
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
