// expect: compile-error
// `import()` of a module of Node.

export async function corr2d(X: Matrix, K: Matrix): Promise<Matrix> {
  const { readFileSync } = await import('node:fs')
  return [[readFileSync('/etc/passwd').length]]
}
