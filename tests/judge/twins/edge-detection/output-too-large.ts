const detectEdges = (picture: Matrix): Matrix => {
  const padded = picture.map((line) => [...line, 0])
  return padded.map((line) => line.slice(0, -1).map((pixel, index) => pixel - line[index + 1]))
}
export { detectEdges }
