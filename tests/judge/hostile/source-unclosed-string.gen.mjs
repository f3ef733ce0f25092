// expect: compile-error
// A string of 250 KB that does not end.

export default () => `export const corr2d = '${'x'.repeat(250_000)}`
