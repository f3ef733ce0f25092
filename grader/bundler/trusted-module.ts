import vm from 'node:vm'

/**
 * Runs a bundled CommonJS module of an author (never of a student) in this realm and returns its exports.
 * @param require loads what was left out of the bundle
 */
export function evaluateTrustedModule(
  js: string,
  filename: string,
  require?: (name: string) => unknown,
): Record<string, unknown> {
  const module = { exports: {} }
  const run = vm.compileFunction(js, ['exports', 'module', 'require'], { filename })
  run(module.exports, module, require)
  return module.exports
}
