export const convolutionMatrix = (): Matrix =>
  ['010230000', '001023000', '000010230', '000001023'].map((row) => Array.from(row, Number))
