export const pool2d = (X: Matrix, [ph, pw]: Pair, mode: 'max' | 'avg'): Matrix => {
  const at = (r: number, c: number) => (r < X.length ? X[r][c] : Number.NaN)
  const out: Matrix = []
  for (let i = 0; i < X.length; i++) {
    out.push([])
    for (let j = 0; j < X[0].length; j++) {
      const numbers: number[] = []
      for (let a = 0; a < ph; a++) for (let b = 0; b < pw; b++) numbers.push(at(i + a, j + b))
      out[i].push(mode === 'max' ? Math.max(...numbers) : numbers.reduce((s, x) => s + x, 0) / (ph * pw))
    }
  }
  return out
}
