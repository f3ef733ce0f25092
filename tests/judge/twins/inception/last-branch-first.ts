const copy = (T: Tensor3): Tensor3 => JSON.parse(JSON.stringify(T))

export const concatenateBranches = (branches: Tensor3[]) => copy([...branches].reverse().flat())
