// expect: compile-error
// A chain of 15 000 `else if`, which nests, and no entry.

export default () => `${'if(0);else '.repeat(20_000)};`
