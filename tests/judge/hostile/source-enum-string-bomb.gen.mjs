// expect: compile-error
// Constant folding that doubles a string fifty times: 2^50 characters if the compiler computes it.

export default () =>
  `export enum corr2d { A0 = 'x', ${Array.from({ length: 50 }, (_, index) => `A${index + 1} = A${index} + A${index}`).join(', ')} }`
