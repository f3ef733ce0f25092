const deal = (rows: Matrix, groups: number): Matrix => {
  const places = rows.map((_, to) => ({ group: to % groups, place: (to - (to % groups)) / groups }))
  return places.map(({ group, place }) => (rows[(group * rows.length) / groups + place] || []).slice())
}

export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => X.map((channel) => deal(channel, groups))
