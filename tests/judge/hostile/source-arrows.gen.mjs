// expect: compile-error
// `(a=>(a=>(a=>…`.

export default () => '(a=>'.repeat(60_000)
