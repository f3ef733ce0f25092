const block = (X: Matrix, i: number, j: number, size: number) =>
  X.slice(i, i + size).map((row) => row.slice(j, j + size)).flat()

export const pool2d = (X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix => {
  const size = window[0]
  const out: Matrix = []
  for (let i = 0; i + size <= X.length; i++) {
    const line: number[] = []
    for (let j = 0; j + size <= X[0].length; j++) {
      const numbers = block(X, i, j, size)
      if (mode === 'max') line.push(Math.max(...numbers))
      else line.push(numbers.reduce((a, b) => a + b) / size ** 2)
    }
    out.push(line)
  }
  return out
}
