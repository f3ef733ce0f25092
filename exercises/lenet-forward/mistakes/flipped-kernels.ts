export const mistake = {
  title: 'The kernels are flipped',
  hint: 'You turn each kernel by 180°. The convolution of a network is a cross-correlation: the first weight meets the first cell of the window.',
  hiddenOnly: true as const,
}

interface LeNetParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  dense1: { weights: Matrix; bias: number[] }
  dense2: { weights: Matrix; bias: number[] }
  dense3: { weights: Matrix; bias: number[] }
}

export function lenetForward(image: Matrix, p: LeNetParameters): number[] {
  const pool1 = averagePool(convolve([pad(image, 2)], p.conv1))
  const pool2 = averagePool(convolve(pool1, p.conv2))
  const features: number[] = []
  for (let c = 0; c < pool2.length; c++)
    for (let i = 0; i < pool2[c].length; i++)
      for (let j = 0; j < pool2[c][i].length; j++) features.push(pool2[c][i][j])
  const hidden1 = dense(features, p.dense1).map(sigmoid)
  const hidden2 = dense(hidden1, p.dense2).map(sigmoid)
  return softmax(dense(hidden2, p.dense3))
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function pad(X: Matrix, side: number): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length + 2 * side; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length + 2 * side; j++) row.push(X[i - side]?.[j - side] ?? 0)
    Y.push(row)
  }
  return Y
}

function convolve(X: Tensor3, { kernels, bias }: LeNetParameters['conv1']): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < kernels.length; o++) {
    const map: Matrix = []
    for (let i = 0; i + 5 <= X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j + 5 <= X[0][0].length; j++) {
        let sum = bias[o]
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < 5; a++)
            for (let b = 0; b < 5; b++) sum += X[c][i + a][j + b] * kernels[o][c][4 - a][4 - b]
        row.push(sigmoid(sum))
      }
      map.push(row)
    }
    Y.push(map)
  }
  return Y
}

function averagePool(X: Tensor3): Tensor3 {
  const Y: Tensor3 = []
  for (let c = 0; c < X.length; c++) {
    const map: Matrix = []
    for (let i = 0; i + 2 <= X[c].length; i += 2) {
      const row: number[] = []
      for (let j = 0; j + 2 <= X[c][0].length; j += 2)
        row.push((X[c][i][j] + X[c][i][j + 1] + X[c][i + 1][j] + X[c][i + 1][j + 1]) / 4)
      map.push(row)
    }
    Y.push(map)
  }
  return Y
}

function dense(x: number[], { weights, bias }: LeNetParameters['dense1']): number[] {
  const y: number[] = []
  for (let o = 0; o < weights.length; o++) {
    let sum = bias[o]
    for (let i = 0; i < weights[o].length; i++) sum += weights[o][i] * x[i]
    y.push(sum)
  }
  return y
}

function softmax(z: number[]): number[] {
  const largest = Math.max(...z)
  const powers = z.map((logit) => Math.exp(logit - largest))
  let total = 0
  for (const power of powers) total += power
  return powers.map((power) => power / total)
}
