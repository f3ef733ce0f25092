// expect: accepted
// One flat Float64Array, filled branch by branch, and cut into channels at the end.

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const { length: height } = branches[0][0] ?? []
  const { length: width } = branches[0][0]?.[0] ?? []
  if (height * width === 0) throw new RangeError('empty')
  for (const branch of branches) {
    if (!branch.length || branch.some((channel) => channel.length !== height || channel.some(({ length }) => length !== width)))
      throw new RangeError(`not ${height}×${width}`)
  }
  const channels = branches.reduce((sum, branch) => sum + branch.length, 0)
  const data = new Float64Array(channels * height * width)
  let end = 0
  for (const branch of branches) {
    const values = branch.flat(2)
    data.set(values, end)
    end += values.length
  }
  const rows = Array.from({ length: channels * height }, (_, r) => [...data.subarray(r * width, (r + 1) * width)])
  return Array.from({ length: channels }, (_, c) => rows.slice(c * height, (c + 1) * height))
}
