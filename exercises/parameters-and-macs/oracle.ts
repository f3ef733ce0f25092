interface Shape {
  channels: number
  height: number
  width: number
}

type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }

/**
 * Counts instead of multiplying: kernel by kernel, row by row, and a place of the output wherever a window can be started.
 */
export default function oracle(input: Shape, layers: Layer[]): { parameters: number; macs: number } {
  let maps = { count: input.channels, rows: input.height, columns: input.width }
  const cost = { parameters: 0, macs: 0 }
  for (const layer of layers) {
    if (layer.kind === 'dense') {
      const inputs = sumOver(maps.count, () => sumOver(maps.rows, () => maps.columns))
      cost.macs += layer.units * inputs
      cost.parameters += layer.units * (inputs + 1)
      maps = { count: layer.units, rows: 1, columns: 1 }
      continue
    }
    const isPooling = layer.kind === 'pooling'
    const window = isPooling ? layer.window : layer.kernel
    const [down, right] = layer.stride ?? [1, 1]
    const [top, left] = (isPooling ? undefined : layer.padding) ?? [0, 0]
    const rows = countStarts(maps.rows + top, window[0], down)
    const columns = countStarts(maps.columns + left, window[1], right)
    if (!isPooling)
      for (let kernel = 0; kernel < layer.outChannels; kernel++) {
        const weights = sumOver(maps.count, () => sumOver(window[0], () => window[1]))
        cost.parameters += weights + 1
        cost.macs += sumOver(rows, () => columns * weights)
      }
    maps = { count: isPooling ? maps.count : layer.outChannels, rows, columns }
  }
  return cost
}

function sumOver(count: number, term: () => number): number {
  let sum = 0
  for (let n = 0; n < count; n++) sum += term()
  return sum
}

function countStarts(cells: number, window: number, stride: number): number {
  let count = 0
  for (let start = 0; start + window <= cells; start += stride) count++
  return count
}
