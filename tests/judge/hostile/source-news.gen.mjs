// expect: compile-error
// 60 000 times `new`.

export default () => `${'new '.repeat(60_000)}a`
