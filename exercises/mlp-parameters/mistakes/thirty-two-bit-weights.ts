export const mistake = {
  title: 'The number of weights is cut to 32 bits',
  hint: 'Your number of weights wraps round at 2³¹, about 2.1 billion, and may even be negative. Operators such as | and << make 32-bit integers of their numbers; use plain multiplication.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = (inputs * hidden) | 0
  return { weights, bytes: weights * bytesPerWeight }
}
