export const mistake = {
  title: 'Every weight takes 4 bytes',
  hint: 'You do not use the third argument. A weight of half precision takes 2 bytes, one of double precision 8.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  _bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = inputs * hidden
  return { weights, bytes: weights * 4 }
}
