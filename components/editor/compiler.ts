// The compiler, built into a script of its own, which only the run worker loads: it is far larger than all that a cell
// needs, and a cell has to start at once.
import ts from 'typescript'

Object.assign(globalThis, { receptiveCompiler: ts })
