// expect: compile-error
// `a?.(a?.(…`, never closed.

export default () => 'a?.('.repeat(60_000)
