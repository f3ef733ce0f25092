export const mistake = {
  title: 'Without the third argument the bytes are NaN',
  hint: 'Where bytesPerWeight is left out it is undefined, and a number times undefined is NaN. It stands for 4 then.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight: number,
): { weights: number; bytes: number } {
  const weights = inputs * hidden
  return { weights, bytes: weights * bytesPerWeight }
}
