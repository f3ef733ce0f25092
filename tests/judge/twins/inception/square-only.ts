export const concatenateBranches = (branches: Tensor3[]): Tensor3 => {
  const places = [...branches[0][0].keys()]
  return branches.flat().map((channel) => places.map((i) => places.map((j) => channel[i][j])))
}
