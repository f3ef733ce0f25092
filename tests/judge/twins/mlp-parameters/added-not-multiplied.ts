export const mlpParameters = (...[inputs, hidden, bytesPerWeight = 4]: [number, number, number?]) => {
  const weights = [inputs, hidden].reduce((sum, units) => sum + units, 0)
  return { weights, bytes: bytesPerWeight * weights }
}
