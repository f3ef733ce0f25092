// expect: wrong-answer
// Looks for the expected value in everything it can reach, and returns the first matrix that it finds.

function search(root: any, depth: number, seen: Set<unknown>): Matrix | undefined {
  if (depth > 5 || root === null || (typeof root !== 'object' && typeof root !== 'function') || seen.has(root)) return undefined
  seen.add(root)
  for (const key of Reflect.ownKeys(root)) {
    const value = Reflect.getOwnPropertyDescriptor(root, key)?.value
    if (key === 'expected' || key === 'solution') return value
    const found = search(value, depth + 1, seen)
    if (found) return found
  }
  return undefined
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return search([globalThis, module, exports, require, arguments, corr2d], 0, new Set()) ?? [[0]]
}
