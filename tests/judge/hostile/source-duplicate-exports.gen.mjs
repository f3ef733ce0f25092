// expect: compile-error
// The entry declared twice by `const`.

export default () => 'export const corr2d = () => [[0]]\nexport const corr2d = () => [[1]]\n'
