// expect: compile-error
// The first bytes of a program, and noise.

export default () => Buffer.from(Array.from({ length: 4096 }, (_, index) => [0x7f, 0x45, 0x4c, 0x46][index] ?? (index * 7919) % 256))
