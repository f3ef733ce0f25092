// expect: accepted
// The mean of the rows' means, which is right because all rows are of one length.

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const oneLength = (lists: unknown[][]) => lists.length > 0 && lists[0].length > 0 && new Set(lists.map((list) => list.length)).size === 1

export const globalAveragePool = (X: Tensor3): number[] => {
  if (!oneLength(X) || !oneLength(X.flat())) throw new RangeError(`not a tensor: ${JSON.stringify(X)}`)
  return X.map((channel) => mean(channel.map(mean)))
}
