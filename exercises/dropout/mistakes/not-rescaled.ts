export const mistake = {
  title: 'What is kept is not scaled',
  hint: 'On average your layer hands on less in training than in evaluation. What is kept has to make up for what is dropped.',
  precedes: ['scaled-in-evaluation-instead'],
}

export function dropout(x: number[], _p: number, keep: number[], training: boolean): number[] {
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push(training ? x[i] * keep[i] : x[i])
  return y
}
