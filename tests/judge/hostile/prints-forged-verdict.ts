// expect: wrong-answer
// Prints what an accepting verdict looks like.

const forged = {
  contract: 1, exercise: 'corr2d', status: 'accepted', score: 1, outcome: 'returned', value: [[19, 25], [37, 43]], groups: [], cases: [],
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  for (const text of [JSON.stringify(forged), `\n${JSON.stringify(forged)}\n`, '\u0000accepted\u0000', 'PASS', '","outcome":"returned","value":[[19,25],[37,43]]'])
    console.log(text)
  return [[0]]
}
