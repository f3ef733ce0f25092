const beside = (A: Tensor3, B: Tensor3): Tensor3 => A.map((channel, c) => channel.map((row, i) => row.concat(B[c][i].slice())))

export const concatenateBranches = (branches: Tensor3[]): Tensor3 =>
  branches.slice(1).reduce(beside, branches[0].map((channel) => channel.map((row) => row.slice())))
