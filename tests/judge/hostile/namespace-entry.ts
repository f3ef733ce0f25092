// expect: compile-error
// A namespace under the entry's name is an object.

export namespace corr2d {
  export const answer = [[19, 25], [37, 43]]
}
