export const detectEdges = (picture: Matrix): Matrix => {
  const distance = (p: number, q: number) => (p > q ? p - q : q - p)
  return picture.map((line) => Array.from({ length: line.length - 1 }, (_, k) => distance(line[k], line[k + 1])))
}
