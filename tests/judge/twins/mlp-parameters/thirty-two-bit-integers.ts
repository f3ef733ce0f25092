export const mlpParameters = (inputs: number, hidden: number, bytesPerWeight = 4) => {
  const counts = new Int32Array(2)
  counts[0] = Math.imul(inputs, hidden)
  counts[1] = Math.imul(counts[0], bytesPerWeight)
  return { weights: counts[0], bytes: counts[1] }
}
