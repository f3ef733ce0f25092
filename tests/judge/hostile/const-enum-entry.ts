// expect: compile-error
// A const enum under the entry's name.

export const enum corr2d {
  answer = 19,
}
