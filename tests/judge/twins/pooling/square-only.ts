export const pool2d = (input: Matrix, [ph, pw]: Pair, mode: 'max' | 'avg'): Matrix => {
  const size = input.length
  const output: Matrix = []
  for (let i = 0; i + ph <= size; i++) {
    const line: number[] = []
    for (let j = 0; j + pw <= size; j++) {
      const numbers: number[] = []
      for (let k = 0; k < ph * pw; k++) numbers.push(input[i + Math.floor(k / pw)][j + (k % pw)])
      line.push(mode === 'max' ? Math.max(...numbers) : numbers.reduce((s, x) => s + x, 0) / numbers.length)
    }
    output.push(line)
  }
  return output
}
