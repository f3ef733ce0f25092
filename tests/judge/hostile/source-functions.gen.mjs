// expect: compile-error
// Functions in functions, 15 000 deep, and no entry.

export default () => `${'function f(){'.repeat(9_000)}${'}'.repeat(9_000)}`
