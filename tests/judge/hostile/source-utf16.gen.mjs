// expect: compile-error
// A good source in UTF-16.

export default () => Buffer.from('\ufeffexport const corr2d = (X: Matrix, K: Matrix): Matrix => X\n', 'utf16le')
