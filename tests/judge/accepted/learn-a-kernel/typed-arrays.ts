// expect: accepted
// Flat typed arrays; the normal equations' matrix G = AᵀA and vector r = AᵀY are made once, each step is k −= 2η(Gk − r).

function flatten(M: Matrix, name: string): { data: Float64Array; height: number; width: number } {
  const height = M.length
  const width = height ? M[0].length : 0
  if (height * width === 0) throw new RangeError(`${name} is empty`)
  const data = new Float64Array(height * width)
  for (let i = 0; i < height; i++) {
    if (M[i].length !== width) throw new RangeError(`${name} is ragged in row ${i}`)
    data.set(M[i], i * width)
  }
  return { data, height, width }
}

function positive(n: number): number {
  if (n !== Math.trunc(n) || n <= 0) throw new RangeError(`${n} is no count`)
  return n
}

export function learnKernel(X: Matrix, Y: Matrix, options: { kernel: Pair; learningRate: number; steps: number }): Matrix {
  const x = flatten(X, 'X')
  const y = flatten(Y, 'Y')
  const [h, w] = options.kernel.map(positive)
  const steps = positive(options.steps)
  if (y.height + h - 1 !== x.height || y.width + w - 1 !== x.width) throw new RangeError('Y does not fit to X and the kernel')

  const size = h * w
  const G = new Float64Array(size * size)
  const r = new Float64Array(size)
  for (let p = 0; p < size; p++) {
    const from = Math.floor(p / w) * x.width + (p % w)
    for (let i = 0; i < y.height; i++)
      for (let j = 0; j < y.width; j++) {
        const cell = x.data[from + i * x.width + j]
        r[p] += cell * y.data[i * y.width + j]
        for (let q = 0; q < size; q++)
          G[p * size + q] += cell * x.data[(Math.floor(q / w) + i) * x.width + (q % w) + j]
      }
  }
  let k = new Float64Array(size)
  for (let n = 0; n < steps; n++) {
    const next = new Float64Array(size)
    for (let p = 0; p < size; p++) {
      let slope = -r[p]
      for (let q = 0; q < size; q++) slope += G[p * size + q] * k[q]
      next[p] = k[p] - 2 * options.learningRate * slope
    }
    k = next
  }
  const K: Matrix = []
  for (let a = 0; a < h; a++) K.push(Array.from(k.subarray(a * w, (a + 1) * w)))
  return K
}
