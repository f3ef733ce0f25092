export const mistake = {
  title: 'The size is in GB',
  hint: 'You divide by a billion, which gives gigabytes. The size is asked for in bytes.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = inputs * hidden
  return { weights, bytes: (weights * bytesPerWeight) / 1e9 }
}
