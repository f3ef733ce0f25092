const build = (rows: number, columns: number, cell: (r: number, c: number) => number): Matrix =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(r, c)))

export const convolutionMatrix = (K: Matrix, [H, W]: Pair): Matrix => {
  const [h, w] = [H, W]
  return build(h * w, H * W, (output, input) => {
    const [i, j] = [Math.floor(output / w), output % w]
    const [r, c] = [Math.floor(input / W), input % W]
    return K[r - i]?.[c - j] ?? 0
  })
}
