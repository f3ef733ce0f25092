// expect: runtime-error
// A source map's comment inside a template literal, and an error whose place must still be found.

export default () => `
const text = \`
//# sourceURL=/etc/passwd
//# sourceMappingURL=file:///etc/passwd
\`

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw new Error(text)
}
`
