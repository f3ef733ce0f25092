export const mistake = {
  title: 'What is dropped is left out of the list',
  hint: 'Your list gets shorter. The next layer has a weight for each place: what is dropped becomes 0 and keeps its place.',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  if (!training) return x
  const y: number[] = []
  for (let i = 0; i < x.length; i++) if (keep[i] === 1) y.push(x[i] / (1 - p))
  return y
}
