// expect: compile-error
// 50 000 decorators, and no class.

export default () => '@a '.repeat(80_000)
