// expect: compile-error
// Template literals in each other.

export default () => '`${'.repeat(80_000)
