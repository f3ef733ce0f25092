// expect: accepted
// The rows are the branches' own: only the list of channels is new.

const shapes = (branches: Tensor3[]) =>
  new Set(
    branches.flatMap((branch) =>
      branch.length === 0 ? ['none'] : branch.map((channel) => channel.map((row) => row.length).join()),
    ),
  )

export const concatenateBranches = (branches: Tensor3[]): Tensor3 => {
  const [shape, ...others] = shapes(branches)
  const isSound = others.length === 0 && /^([1-9]\d*)(,\1)*$/.test(shape)
  if (!isSound) throw new RangeError(`channels of ${[shape, ...others].join(' and of ')}`)
  return branches.reduce<Tensor3>((joined, branch) => joined.concat(branch), [])
}
