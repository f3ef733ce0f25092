type Maps = { n: number; size: number; at: Float64Array }

const squash = (v: Float64Array) => v.map((x) => 1 / (1 + Math.exp(-x)))

const frame = (image: Matrix, side: number): Maps => {
  const size = image.length + 2 * side
  const at = new Float64Array(size * size)
  image.forEach((row, i) => at.set(row, (i + side) * size + side))
  return { n: 1, size, at }
}

const conv = ({ n, size, at }: Maps, { kernels, bias }: any): Maps => {
  const out = size - 4
  const sums = new Float64Array(kernels.length * out * out)
  kernels.forEach((kernel: Tensor3, k: number) => {
    sums.fill(bias[k], k * out * out, (k + 1) * out * out)
    for (let c = 0; c < 1; c++)
      kernel[c].forEach((weights, a) =>
        weights.forEach((w, b) => {
          for (let i = 0; i < out; i++)
            for (let j = 0; j < out; j++) sums[(k * out + i) * out + j] += w * at[(c * size + i + a) * size + j + b]
        }),
      )
  })
  return { n: kernels.length, size: out, at: squash(sums) }
}

const pool = ({ n, size, at }: Maps): Maps => {
  const half = Math.floor(size / 2)
  const means = new Float64Array(n * half * half)
  means.forEach((_, place) => {
    const j = place % half
    const i = Math.floor(place / half) % half
    const c = Math.floor(place / half / half)
    const first = (c * size + 2 * i) * size + 2 * j
    means[place] = 0.25 * (at[first] + at[first + 1] + at[first + size] + at[first + size + 1])
  })
  return { n, size: half, at: means }
}

const affine = (x: Float64Array, { weights, bias }: any): Float64Array =>
  Float64Array.from(weights as Matrix, (row: number[], o) => row.reduce((sum, w, i) => sum + w * x[i], bias[o]))

const shares = (z: Float64Array): number[] => {
  const top = z.reduce((a, b) => (a > b ? a : b))
  const e = Array.from(z, (logit) => Math.exp(logit - top))
  return e.map((x) => x / e.reduce((a, b) => a + b))
}

export const lenetForward = (image: Matrix, p: any): number[] => {
  const features = pool(conv(pool(conv(frame(image, 2), p.conv1)), p.conv2)).at
  const hidden = [p.dense1, p.dense2].reduce((x, layer) => squash(affine(x, layer)), features)
  return shares(affine(hidden, p.dense3))
}
