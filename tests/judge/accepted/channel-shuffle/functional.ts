// Cut into groups, transpose, flatten. The channels of the result are those of the input, not copies.
const chunks = <T>(items: T[], size: number): T[][] =>
  items.length === 0 ? [] : [items.slice(0, size), ...chunks(items.slice(size), size)]
const transpose = <T>(table: T[][]): T[][] => table[0].map((_, j) => table.map((row) => row[j]))

export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const shapes = new Set(X.map((channel) => `${channel.length}: ${[...new Set(channel.map((row) => row.length))]}`))
  if (shapes.size !== 1) throw new RangeError(`channels of ${shapes.size} shapes`)
  if (!/^[1-9]\d*: [1-9]\d*$/.test([...shapes][0])) throw new RangeError(`channels of ${[...shapes][0]}`)
  if (!Number.isInteger(groups) || groups <= 0 || X.length % groups) throw new RangeError(`${groups} groups`)
  return transpose(chunks(X, X.length / groups)).flat()
}
