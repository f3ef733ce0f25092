export const detectEdges = (picture: Matrix): Matrix =>
  picture.slice(1).map((below, i) => below.map((pixel, j) => picture[i][j] - pixel))
