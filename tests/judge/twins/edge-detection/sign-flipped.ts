export const detectEdges = (picture: Matrix): Matrix =>
  picture.map((line) => line.slice(1).map((right, index) => right - line[index]))
