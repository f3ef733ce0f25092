// expect: compile-error
// 10 000 exports, none of which is the entry.

export default () => Array.from({ length: 10_000 }, (_, index) => `export const e${index} = 0`).join('\n')
