export const mistake = {
  title: 'The size is in GiB',
  hint: 'You divide by 1024³, which gives gibibytes. The size is asked for in bytes.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = inputs * hidden
  return { weights, bytes: (weights * bytesPerWeight) / 1024 ** 3 }
}
