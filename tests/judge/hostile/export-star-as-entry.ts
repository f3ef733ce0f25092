// expect: compile-error
// A module exported again under the entry's name.

export * as corr2d from 'fs'
