// expect: compile-error
// A fault in each of 60 000 lines.

export default () => 'a b\n'.repeat(60_000)
