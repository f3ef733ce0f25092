// expect: compile-error
// Deeply nested types, and no entry beside them.

export default () => `type Deep = ${'{a:'.repeat(50_000)}1${'}'.repeat(50_000)}`
