// expect: compile-error
// An enum each member of which is made of the one before, and no function.

export default () =>
  `export enum corr2d { A0 = 1, ${Array.from({ length: 9_000 }, (_, index) => `A${index + 1} = A${index} + 1`).join(', ')} }`
