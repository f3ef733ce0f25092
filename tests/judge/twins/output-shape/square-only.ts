export const outputShape = ([n]: Pair, [k]: Pair, [p]: Pair, [s]: Pair): number[] =>
  new Array(2).fill(Math.floor((n - k + p) / s) + 1)
