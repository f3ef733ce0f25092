// expect: wrong-answer
// Knows the answers of the visible cases by heart, and nothing else.

const known: Record<string, Matrix> = {
  '[[[0,1,2],[3,4,5],[6,7,8]],[[0,1],[2,3]]]': [[19, 25], [37, 43]],
  '[[[0,1,2,3],[4,5,6,7],[8,9,10,11],[12,13,14,15]],[[1,2,0],[0,-1,3],[2,0,-2]]]': [[11, 16], [31, 36]],
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return known[JSON.stringify([X, K])] ?? [[0]]
}
