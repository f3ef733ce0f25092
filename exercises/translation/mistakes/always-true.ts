export const mistake = {
  title: 'The answer is always true',
  hint: 'You return true for every layer. Compute the two matrices and look for a cell in which they differ.',
}

export function isEquivariant(_op: (X: Matrix) => Matrix, _X: Matrix, _by: Pair, _margin: number): boolean {
  return true
}
