export const mistake = {
  title: 'The sum goes on from one channel to the next',
  hint: 'Your first number is right, and each later one still holds the channels before it. Where does your sum begin at 0?',
}

export function globalAveragePool(X: Tensor3): number[] {
  let sum = 0
  return X.map((channel) => {
    for (const row of channel) for (const value of row) sum += value
    return sum / (channel.length * channel[0].length)
  })
}
