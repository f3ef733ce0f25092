// expect: compile-error
// Nothing but 250 KB of `!`.

export default () => '!'.repeat(250_000)
