// expect: compile-error
// A type argument in a type argument, 60 000 times, all closed, and no entry.

export default () => `type Deep = ${'A<'.repeat(60_000)}0${'>'.repeat(60_000)}`
