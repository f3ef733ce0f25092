import colors from 'picocolors'
import type { Exercise } from '../../grader/contract/exercise-schema.ts'
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'
import type { CaseResult, GroupResult, Verdict } from '../../grader/contract/verdict.ts'
import { formatExplanation } from '../../grader/tensor/explain.ts'
import { beside, draw, keyOf, type Marks } from './draw.ts'
import type { SubmissionFile } from './files.ts'

const noMarks: Marks = { cells: new Set(), paint: String }
const indent = (lines: readonly string[], by = 4) =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))
const words = (status: string) => status.replace('-', ' ')
const percent = (score: number) => `${Math.round(score * 1_000) / 10} %`
const paintStatus = (status: string) => (status === 'accepted' ? colors.green : colors.red)

/** What a person reads about one file: each group, the first wrong cell drawn and computed, the mistake's name. */
export function formatReport(
  exercise: Exercise,
  name: string,
  verdict: Verdict,
  visibleOnly: boolean,
): string {
  const { status, score, groups, cases, message, line, column, diagnosis, timings, sandbox } = verdict
  const title = paintStatus(status)(colors.bold(words(status)))
  const place = line === undefined ? '' : ` (line ${line}${column === undefined ? '' : `, column ${column}`})`
  const failing = cases.find((one) => one.status !== 'accepted')
  const lines = [
    '',
    `${colors.bold(name)}  ${title}  ${visibleOnly ? 'visible cases only' : percent(score)}`,
    ...(message === undefined ? [] : indent([`${message}${place}`])),
    ...(cases.length === 0 ? [] : indent(groups.flatMap(formatGroup), 2)),
    ...(failing ? ['', ...indent(formatCase(exercise, failing), 2)] : []),
    ...(diagnosis
      ? ['', `  ${colors.yellow(colors.bold(diagnosis.title))}`, ...indent(wrap(diagnosis.hint))]
      : []),
    ...(verdict.console === ''
      ? []
      : ['', colors.bold('  Printed'), ...indent(verdict.console.trimEnd().split('\n').slice(0, 20))]),
    colors.dim(`  ${Math.round(timings.totalMs)} ms · ${sandbox.level}: ${sandbox.detail}`),
  ]
  return `${lines.join('\n')}\n`
}

function formatGroup({ title, hidden, passed, total, status, hint }: GroupResult): string[] {
  const sign = status === 'accepted' ? colors.green('✔') : colors.red('✘')
  const kind = status === 'accepted' ? '' : colors.red(`  ${words(status)}`)
  const head = `${sign} ${passed}/${total}  ${title}${hidden ? colors.dim('  hidden') : ''}${kind}`
  return hint === undefined ? [head] : [head, ...indent(wrap(hint), 6).map(colors.dim)]
}

function formatCase(exercise: Exercise, one: CaseResult): string[] {
  const { difference, message, line, column, title } = one
  const place = line === undefined ? '' : ` (line ${line}, column ${column})`
  return [
    `${colors.bold(title)}: ${colors.red(words(one.status))}`,
    ...indent([difference?.message ?? `${message ?? ''}${place}`], 2),
    ...(one.actual === undefined ? [] : ['', ...indent(formatDifference(one), 2)]),
    ...indent(formatComputation(exercise, one), 2),
  ]
}

function formatDifference({ actual, expected, difference }: CaseResult): string[] {
  const marks: Marks = difference?.at
    ? { cells: new Set([keyOf(difference.at)]), paint: colors.red }
    : noMarks
  const right: Marks = { ...marks, paint: colors.green }
  return beside([
    { title: 'your result', lines: draw(actual, marks) },
    { title: 'expected', lines: draw(expected, right) },
  ])
}

/** The window of the first wrong cell in each argument, and the sum. */
function formatComputation(exercise: Exercise, { input, difference, expected }: CaseResult): string[] {
  const at = difference?.kind === 'value' ? difference.at : undefined
  if (!at || !Array.isArray(expected)) return []
  const explanation = exercise.explain(input, at)
  const blocks = exercise.parameters.flatMap(({ name }, index) =>
    input[index] === undefined
      ? []
      : [{ title: name, lines: draw(input[index] as Value, marksOf(explanation, name)) }],
  )
  return ['', ...beside(blocks), '', `Right is ${colors.green(formatExplanation(explanation))}`]
}

function marksOf({ terms }: CellExplanation, name: string): Marks {
  const factors = terms.flatMap((term) => term.factors).filter(({ parameter }) => parameter === name)
  return { cells: new Set(factors.map(({ at = [] }) => keyOf(at))), paint: colors.cyan }
}

/** One line a file, for a folder of them. */
export function formatSummary(files: readonly SubmissionFile[], verdicts: readonly Verdict[]): string {
  const width = Math.max(...files.map(({ name }) => name.length))
  const lines = verdicts.map(({ status, score, diagnosis }, index) => {
    const name = (files[index]?.name ?? '').padEnd(width)
    return `${name}  ${percent(score).padStart(7)}  ${paintStatus(status)(words(status))}${diagnosis ? `  ${diagnosis.title}` : ''}`
  })
  const accepted = verdicts.filter(({ status }) => status === 'accepted').length
  return `\n${lines.join('\n')}\n\n${accepted} of ${verdicts.length} accepted\n`
}

function wrap(text: string, width = 100): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= width) return [...lines, word]
    return lines.with(-1, `${last} ${word}`)
  }, [])
}
