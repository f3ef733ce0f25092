// expect: compile-error
// The entry taken from the reference solution.

export { corr2d } from '../exercises/corr2d/solution.ts'
