export const concatenateBranches = (branches: Tensor3[]) =>
  branches
    .flatMap((branch, b) => branch.map((channel, c) => ({ channel, key: c * branches.length + b })))
    .sort((left, right) => left.key - right.key)
    .map(({ channel }) => channel.map((row) => row.slice()))
