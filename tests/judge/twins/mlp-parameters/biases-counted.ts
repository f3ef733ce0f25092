export const mlpParameters = (inputs: number, hidden: number, bytesPerWeight = 4) => {
  const perUnit = inputs + 1
  return { weights: perUnit * hidden, bytes: perUnit * hidden * bytesPerWeight }
}
