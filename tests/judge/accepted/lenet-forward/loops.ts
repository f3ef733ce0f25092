// expect: accepted
// Nested loops from beginning to end, each layer written out.

export function lenetForward(image: number[][], p: any): number[] {
  wants(image, 28, 28, 'image')
  wantsKernels(p.conv1, 6, 1)
  wantsKernels(p.conv2, 16, 6)
  wants(p.dense1.weights, 120, 400, 'dense1')
  wants(p.dense2.weights, 84, 120, 'dense2')
  wants(p.dense3.weights, 10, 84, 'dense3')
  if (p.dense1.bias.length !== 120 || p.dense2.bias.length !== 84 || p.dense3.bias.length !== 10) {
    throw new RangeError('a dense layer has one bias for each unit')
  }

  // First convolution: the image stands two cells further down and to the right than its kernel's window.
  const first: number[][][] = []
  for (let o = 0; o < 6; o++) {
    const map: number[][] = []
    for (let i = 0; i < 28; i++) {
      const row: number[] = []
      for (let j = 0; j < 28; j++) {
        let sum = p.conv1.bias[o]
        for (let a = Math.max(0, 2 - i); a < Math.min(5, 30 - i); a++)
          for (let b = Math.max(0, 2 - j); b < Math.min(5, 30 - j); b++)
            sum += image[i + a - 2][j + b - 2] * p.conv1.kernels[o][0][a][b]
        row.push(1 / (1 + Math.exp(-sum)))
      }
      map.push(row)
    }
    first.push(map)
  }
  const pooled = halve(first)

  const second: number[][][] = []
  for (let o = 0; o < 16; o++) {
    const map: number[][] = []
    for (let i = 0; i < 10; i++) {
      const row: number[] = []
      for (let j = 0; j < 10; j++) {
        let sum = p.conv2.bias[o]
        for (let c = 0; c < 6; c++)
          for (let a = 0; a < 5; a++)
            for (let b = 0; b < 5; b++) sum += pooled[c][i + a][j + b] * p.conv2.kernels[o][c][a][b]
        row.push(1 / (1 + Math.exp(-sum)))
      }
      map.push(row)
    }
    second.push(map)
  }

  let units: number[] = []
  for (const map of halve(second)) for (const row of map) for (const value of row) units.push(value)
  for (const layer of [p.dense1, p.dense2, p.dense3]) {
    const next: number[] = []
    for (let o = 0; o < layer.weights.length; o++) {
      let sum = layer.bias[o]
      for (let i = 0; i < units.length; i++) sum += layer.weights[o][i] * units[i]
      next.push(layer === p.dense3 ? sum : 1 / (1 + Math.exp(-sum)))
    }
    units = next
  }

  let total = 0
  for (let k = 0; k < 10; k++) total += Math.exp(units[k])
  for (let k = 0; k < 10; k++) units[k] = Math.exp(units[k]) / total
  return units
}

function halve(maps: number[][][]): number[][][] {
  const result: number[][][] = []
  for (const map of maps) {
    const half: number[][] = []
    for (let i = 0; i < map.length; i += 2) {
      half.push([])
      for (let j = 0; j < map.length; j += 2)
        half[i / 2].push(map[i][j] / 4 + map[i][j + 1] / 4 + map[i + 1][j] / 4 + map[i + 1][j + 1] / 4)
    }
    result.push(half)
  }
  return result
}

function wants(matrix: number[][], rows: number, columns: number, name: string): void {
  if (matrix.length !== rows) throw new RangeError(`${name}: ${matrix.length} rows, not ${rows}`)
  for (let i = 0; i < rows; i++) {
    if (matrix[i].length !== columns) throw new RangeError(`${name}: ${matrix[i].length} columns, not ${columns}`)
  }
}

function wantsKernels(layer: any, out: number, channels: number): void {
  if (layer.kernels.length !== out || layer.bias.length !== out) throw new RangeError(`${out} kernels and biases are wanted`)
  for (const kernel of layer.kernels) {
    if (kernel.length !== channels) throw new RangeError(`a kernel of ${kernel.length} channels, not ${channels}`)
    for (const window of kernel) wants(window, 5, 5, 'kernel')
  }
}
