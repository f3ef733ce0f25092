// expect: compile-error
// Bytes that are no UTF-8.

export default () => Buffer.concat([Buffer.from('export const corr2d = () => "'), Buffer.from([0xc3, 0x28, 0xff, 0xfe]), Buffer.from('"\n')])
