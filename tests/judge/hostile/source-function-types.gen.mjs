// expect: compile-error
// `(a:(a:(a:…` in a type.

export default () => `type Deep = ${'(a:'.repeat(80_000)}`
