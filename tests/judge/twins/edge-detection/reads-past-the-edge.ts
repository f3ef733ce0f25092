const K = [1, -1]

export const detectEdges = (picture: Matrix): Matrix =>
  picture.map((line) => line.map((_, index) => K.reduce((sum, k, b) => sum + k * line[index + b], 0)))
