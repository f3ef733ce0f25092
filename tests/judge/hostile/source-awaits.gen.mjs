// expect: compile-error
// 40 000 times `await`.

export default () => `async function f() { ${'await '.repeat(40_000)}1 }`
