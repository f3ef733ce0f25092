export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  const n = logits.length
  const m = logits[0]?.length ?? 0
  if (!m || logits.some(({ length }) => length !== m)) throw new RangeError(`bad shape ${n}×${m}`)
  if (labels.length !== n || labels.some((label) => !(label >= 0 && label < m && Math.floor(label) === label)))
    throw new RangeError(`bad labels ${labels}`)
  const flat = Float64Array.from(logits.flat())
  const losses = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const row = flat.subarray(i * m, (i + 1) * m)
    const right = row[labels[i]]
    const max = Math.max.apply(null, row as unknown as number[])
    for (const z of row) losses[i] += Math.exp(z - max)
    losses[i] = Math.log(losses[i]) - (right - max)
  }
  return losses.reduce((l, r) => l + r) / n
}
