// expect: compile-error
// A regular expression that does not end.

export default () => `export const corr2d = /${'('.repeat(250_000)}`
