// expect: accepted
// Columns by transposition; the running arrays of an evaluation are handed back as they came.

const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length
const transpose = (A: Matrix): Matrix => A[0].map((_, j) => A.map((row) => row[j]))

export const batchNorm = (X: Matrix, { gamma, beta, epsilon, momentum, running, training }: any) => {
  const widths = [...X.map((row) => row.length), ...[gamma, beta, running.mean, running.variance].map((v) => v.length)]
  if (!X.length || !X[0].length || new Set(widths).size > 1)
    throw new RangeError(`lengths ${widths.join(', ')} do not fit together`)

  const columns = transpose(X)
  const batch = columns.map((xs) => {
    const m = mean(xs)
    return { m, v: mean(xs.map((x) => x * x)) - m * m }
  })
  const used = training ? batch : batch.map((_, j) => ({ m: running.mean[j], v: running.variance[j] }))
  const Y = transpose(
    columns.map((xs, j) => xs.map((x) => beta[j] + (gamma[j] * (x - used[j].m)) / Math.sqrt(used[j].v + epsilon))),
  )
  if (!training) return { Y, running }
  const step = (old: number[], now: number[]) => old.map((a, j) => a + momentum * (now[j] - a))
  return {
    Y,
    running: {
      mean: step(
        running.mean,
        batch.map(({ m }) => m),
      ),
      variance: step(
        running.variance,
        batch.map(({ v }) => v),
      ),
    },
  }
}
