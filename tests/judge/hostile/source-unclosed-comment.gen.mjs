// expect: compile-error
// A comment of 250 KB that does not end.

export default () => `/*${'*'.repeat(250_000)}`
