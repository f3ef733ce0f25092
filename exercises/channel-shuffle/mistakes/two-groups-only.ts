export const mistake = {
  title: 'It shuffles two halves, however many groups there are',
  hint: 'You take turns between the first half of the channels and the second. How many groups there are is said by groups.',
}

export function channelShuffle(X: Tensor3, _groups: number): Tensor3 {
  const half = Math.floor(X.length / 2)
  const Y: Tensor3 = []
  for (let c = 0; c < X.length; c++) {
    const from = (c % 2) * half + Math.floor(c / 2)
    Y.push(X[from].map((row) => [...row]))
  }
  return Y
}
