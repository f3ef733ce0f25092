export const mistake = {
  title: 'p is taken for the probability to keep',
  hint: 'You divide by p. Here p is the probability to drop: what is the probability that a number stays?',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push(training ? (x[i] * keep[i]) / p : x[i])
  return y
}
