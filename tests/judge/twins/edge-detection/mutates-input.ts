export const detectEdges = (picture: Matrix): Matrix => {
  const out: Matrix = []
  for (const line of picture) {
    const steps = line.slice(1).map((right, index) => line[index] - right)
    line.splice(0, steps.length, ...steps)
    out.push(steps)
  }
  return out
}
