export const detectEdges = (picture: Matrix): Matrix => {
  const line: number[] = []
  return picture.map((pixels) => {
    for (let c = 0; c + 1 < pixels.length; c++) line[c] = pixels[c] - pixels[c + 1]
    return line
  })
}
