export const concatenateBranches = (branches: Tensor3[]): Tensor3 =>
  branches.flatMap((branch) => branches[0].map((_, c) => branch[c].map((row) => row.slice())))
