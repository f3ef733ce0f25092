const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0

export const mlpParameters = (...args: [inputs: number, hidden: number, bytesPerWeight?: number]) => {
  const [inputs, hidden, bytesPerWeight = 4] = args
  const wrong = [inputs, hidden, bytesPerWeight].find((value) => !isCount(value))
  if (wrong !== undefined) throw new RangeError(`not a whole number from 1 on: ${wrong}`)
  return { weights: inputs * hidden, bytes: inputs * hidden * bytesPerWeight }
}
