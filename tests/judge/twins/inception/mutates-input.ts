export const concatenateBranches = (branches: Tensor3[]) => {
  branches.slice(1).forEach((branch) => branch.forEach((channel) => branches[0].push(channel)))
  return branches[0].map((channel) => channel.map((row) => row.slice()))
}
