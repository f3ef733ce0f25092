// expect: compile-error
// A name of 200 000 characters where none belongs.

export default () => `export const ${'n'.repeat(200_000)} ${'m'.repeat(50_000)}`
