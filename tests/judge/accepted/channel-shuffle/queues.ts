// One queue for each group; deal from them in turn until they are empty.
function* deal<T>(queues: T[][]): Generator<T> {
  while (queues[0].length > 0) for (const queue of queues) yield queue.shift() as T
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const [first] = X
  if (!first?.[0]?.[0] && first?.[0]?.[0] !== 0) throw new RangeError('X has no pixel')
  for (const channel of X)
    if (channel.length !== first.length || channel.some(({ length }) => length !== first[0].length))
      throw new RangeError('X is ragged')
  if (![...X.keys()].some((k) => (k + 1) * groups === X.length) || groups !== Math.round(groups))
    throw new RangeError(`${groups} groups of ${X.length} channels`)
  const size = X.length / groups
  const queues: Tensor3[] = []
  for (let k = 0; k < X.length; k += size) queues.push(X.slice(k, k + size))
  return Array.from(deal(queues), (channel) => structuredCopy(channel))
}

const structuredCopy = (channel: Matrix): Matrix => channel.map((row) => Array.from(row))
