const answer = 2

export const outputShape = () => {
  const shape = []
  while (shape.length < 2) shape.push(answer)
  return shape
}
