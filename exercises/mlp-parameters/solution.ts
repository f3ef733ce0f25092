interface LayerSize {
  weights: number
  bytes: number
}

export function mlpParameters(inputs: number, hidden: number, bytesPerWeight = 4): LayerSize {
  requireCount(inputs, 'inputs')
  requireCount(hidden, 'hidden')
  requireCount(bytesPerWeight, 'bytesPerWeight')
  const weights = inputs * hidden
  return { weights, bytes: weights * bytesPerWeight }
}

function requireCount(count: number, name: string): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${name} must be a whole number from 1 on, but is ${count}`)
}
