// expect: compile-error
// `(a:(a:(a:…`, for which a parser looks far ahead at every level.

export default () => 'x=(a:'.repeat(40_000)
