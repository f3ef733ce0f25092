// expect: compile-error
// A whole module imported by name.

import * as vm from 'node:vm'

export const corr2d = (X: Matrix, K: Matrix): Matrix => vm.runInThisContext('process')
