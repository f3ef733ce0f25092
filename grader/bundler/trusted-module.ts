import vm from 'node:vm'

/** Runs a bundled CommonJS module of an author (never of a student) in this realm and returns its exports. */
export function evaluateTrustedModule(js: string, filename: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {}
  const module = { exports }
  const run = vm.compileFunction(js, ['exports', 'module'], { filename })
  run(exports, module)
  return module.exports
}
