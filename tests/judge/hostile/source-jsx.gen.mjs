// expect: compile-error
// JSX is no TypeScript of a .ts file.

export default () => `export const corr2d = (X: Matrix) => ${'<div>'.repeat(3)}</div>`
