export const mlpParameters = (inputs: number, hidden: number, bytesPerWeight = 4) => {
  const bitsPerWeight = bytesPerWeight * 2 ** 3
  return { weights: inputs * hidden, bytes: inputs * hidden * bitsPerWeight }
}
