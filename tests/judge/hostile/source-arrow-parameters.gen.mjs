// expect: compile-error
// `(a=(a=(a=…`: each may be a parameter list, so that a parser tries twice at every level.

export default () => '(a='.repeat(80_000)
