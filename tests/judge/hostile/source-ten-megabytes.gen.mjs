// expect: compile-error
// Ten megabytes of comment before a solution.

export default () => `/*${'x'.repeat(10_000_000)}*/\nexport const corr2d = (X: Matrix, K: Matrix): Matrix => X\n`
