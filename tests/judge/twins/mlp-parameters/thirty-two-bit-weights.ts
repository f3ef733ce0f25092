const size = (count: number, each: number) => count * each

export const mlpParameters = (inputs: number, hidden: number, bytesPerWeight: number = 4) => {
  const weights = ~~size(inputs, hidden)
  return { bytes: size(weights, bytesPerWeight), weights }
}
