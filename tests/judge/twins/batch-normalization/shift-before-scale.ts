const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / xs.length
const spread = (xs: number[]) => mean(xs.map((x) => (x - mean(xs)) ** 2))
const transpose = (A: Matrix): Matrix => A[0].map((_, j) => A.map((row) => row[j]))

export const batchNorm = (X: Matrix, o: any) => {
  const columns = transpose(X)
  const fresh = { mean: columns.map(mean), variance: columns.map(spread) }
  const { mean: m, variance: v } = o.training ? fresh : o.running
  const Y = transpose(
    columns.map((xs, j) => xs.map((x) => o.gamma[j] * (o.beta[j] + (x - m[j]) / (v[j] + o.epsilon) ** 0.5))),
  )
  const step = (old: number[], now: number[]) => old.map((a, j) => a + o.momentum * (now[j] - a))
  const running = o.training
    ? { mean: step(o.running.mean, fresh.mean), variance: step(o.running.variance, fresh.variance) }
    : structured(o.running)
  return { Y, running }
}

const structured = ({ mean, variance }: any) => ({ mean: mean.slice(), variance: variance.slice() })
