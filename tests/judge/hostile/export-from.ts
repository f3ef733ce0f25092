// expect: compile-error
// The entry taken from another file.

export { corr2d } from './x'
