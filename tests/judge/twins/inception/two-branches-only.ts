const copy = (T: Tensor3): Tensor3 => JSON.parse(JSON.stringify(T))

export const concatenateBranches = (branches: Tensor3[]) => copy([branches[0], branches[1]].flatMap((branch) => branch.slice()))
