// expect: compile-error
// `a<a<a<…`, which took a compiler more than twenty seconds.

export default () => 'a<'.repeat(100_000)
