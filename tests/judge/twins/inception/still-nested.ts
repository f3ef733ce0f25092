export const concatenateBranches = (branches: Tensor3[]) => JSON.parse(JSON.stringify(branches))
