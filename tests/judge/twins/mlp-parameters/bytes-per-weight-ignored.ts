const float32 = Float32Array.BYTES_PER_ELEMENT

export const mlpParameters = (inputs: number, hidden: number) => {
  const weights = hidden * inputs
  return { weights, bytes: weights * float32 }
}
