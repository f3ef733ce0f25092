export const mistake = {
  title: 'The size is in bits',
  hint: 'A byte has eight bits, and the third argument already counts bytes. Do not multiply by 8.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = inputs * hidden
  return { weights, bytes: weights * bytesPerWeight * 8 }
}
