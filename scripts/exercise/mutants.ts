import { Instrumenter, type InstrumenterOptions } from '@stryker-mutator/instrumenter'
import ts from 'typescript'
import type { Exercise } from '../../grader/contract/exercise-schema.ts'
import { modulesOf } from '../../grader/contract/kinds.ts'
import { compileSubmission } from '../../grader/engine/compile.ts'

export interface SolutionMutant {
  id: string
  line: number
  /** Source text that is replaced, and what takes its place. */
  original: string
  replacement: string
  /** Stryker's name of the operator. */
  operator: string
}

export interface MutatedSolution {
  mutants: SolutionMutant[]
  /** CommonJS in which one mutant is alive. */
  jsOf(id: string): string
}

const quiet = () => {}
const log = {
  ...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
}

/** What of a Babel path is looked at here. */
interface SyntaxPath {
  node: { type: string; callee?: { name?: string } }
  parent: { type: string; callee?: { name?: string } }
  /** Which of the parent's arguments it is. */
  key: string | number
  scope: { getBinding(name: string): { path: { node: { params?: { name?: string }[] } } } | undefined }
}

/**
 * What a message says is good style and is not judged, so that a change of it is no mutant: within `new RangeError(…)`, and
 * a text that is handed to a function of the solution as its parameter `name`.
 */
const messages: InstrumenterOptions['ignorers'][number] = {
  shouldIgnore(path) {
    const { node, parent, key, scope } = path as SyntaxPath
    const isError = node.type === 'NewExpression' && node.callee?.name === 'RangeError'
    return isError || isName(node, parent, key, scope) ? 'messages are not judged' : undefined
  },
}

function isName(
  node: SyntaxPath['node'],
  parent: SyntaxPath['parent'],
  key: string | number,
  scope: SyntaxPath['scope'],
) {
  if (!/^(StringLiteral|TemplateLiteral)$/.test(node.type) || parent?.type !== 'CallExpression') return false
  const called = parent.callee?.name
  const parameters = called === undefined ? undefined : scope.getBinding(called)?.path.node.params
  return parameters?.[Number(key)]?.name === 'name'
}

/**
 * Every mutant of a solution, by the operators of Stryker's instrumenter, in one compiled text that asks which is alive.
 *
 * Source: https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators
 */
export async function mutate(
  source: string,
  { entry, kind }: Pick<Exercise, 'entry' | 'kind'>,
): Promise<MutatedSolution> {
  const options = { ignorers: [messages], excludedMutations: [], plugins: null }
  const { files, mutants } = await new Instrumenter(log).instrument(
    [{ name: 'solution.ts', content: source, mutate: true }],
    options,
  )
  const compiled = compileSubmission(ts, files[0]?.content ?? '', entry, modulesOf[kind])
  if ('error' in compiled) throw new Error(`the mutants do not compile: ${compiled.error.message}`)
  const lines = source.split('\n')
  return {
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, location, replacement, mutatorName }) => ({
        id,
        line: location.start.line + 1,
        original: textOf(lines, location),
        replacement,
        operator: mutatorName,
      })),
    jsOf: (id) => `globalThis.__stryker__ = { activeMutant: ${JSON.stringify(id)} };\n${compiled.js}`,
  }
}

interface Place {
  line: number
  column: number
}

/** Lines and columns count from 0. */
function textOf(lines: readonly string[], { start, end }: { start: Place; end: Place }): string {
  const touched = lines.slice(start.line, end.line + 1)
  const last = touched.length - 1
  return touched
    .map((line, index) =>
      line.slice(index === 0 ? start.column : 0, index === last ? end.column : line.length),
    )
    .join('\n')
}
