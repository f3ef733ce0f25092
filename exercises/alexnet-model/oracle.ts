/** Counted by the formulas of the course, without any library: the real one would make 187 MB of weights. */
export default function oracle(): { output: number[]; parameters: number; macs: number } {
  let [size, channels, parameters, macs] = [224, 1, 0, 0]
  const convolution = (filters: number, kernel: number, padding: number, stride: number) => {
    size = Math.floor((size - kernel + padding + stride) / stride)
    const taps = kernel * kernel * channels
    parameters += filters * (taps + 1)
    macs += filters * taps * size * size
    channels = filters
  }
  const pooling = () => {
    size = Math.floor((size - 3 + 2) / 2)
  }
  convolution(96, 11, 0, 4)
  pooling()
  convolution(256, 5, 4, 1)
  pooling()
  for (const filters of [384, 384, 256]) convolution(filters, 3, 2, 1)
  pooling()
  let inputs = size * size * channels
  for (const units of [4096, 4096, 10]) {
    parameters += units * (inputs + 1)
    macs += units * inputs
    inputs = units
  }
  return { output: [inputs], parameters, macs }
}
