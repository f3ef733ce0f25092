export const concatenateBranches = (branches: Tensor3[]) =>
  [...branches[0].keys()].map((c) => branches.flatMap((branch) => branch[c].map((row) => row.slice())))
