// expect: compile-error
// A byte order mark and nothing else.

export default () => '\ufeff'
