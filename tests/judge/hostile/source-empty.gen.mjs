// expect: compile-error
// Nothing at all.

export default () => ''
