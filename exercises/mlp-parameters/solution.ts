export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  requireCount(inputs, 'inputs')
  requireCount(hidden, 'hidden')
  const weights = inputs * hidden
  return { weights, bytes: weights * bytesPerWeight }
}

function requireCount(count: number, name: string): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${name} must be a whole number from 1 on, but is ${count}`)
}
