// expect: compile-error
// Classes that extend classes that extend classes.

export default () => `${'class extends '.repeat(18_000)}`
