import colors from 'picocolors'
import type { Exercise } from '../../grader/contract/exercise-schema.ts'
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'
import type { CaseResult, Difference, GroupResult, Verdict } from '../../grader/contract/verdict.ts'
import { isLayerTable } from '../../grader/network/index.ts'
import { formatExplanation } from '../../grader/tensor/explain.ts'
import { draw, keyOf, type Marks, type Path } from './draw.ts'
import { drawLayers } from './draw-layers.ts'
import type { SubmissionFile } from './files.ts'
import { indentLines, layBlocks, lineWidth, wrap } from './layout.ts'

const noMarks: Marks = { cells: new Set(), paint: String }
const words = (status: string) => status.replace('-', ' ')
const percent = (score: number) => `${Math.round(score * 1_000) / 10} %`
const paintStatus = (status: string) => (status === 'accepted' ? colors.green : colors.red)

interface Place {
  line?: number | undefined
  column?: number | undefined
}

function formatPlace({ line, column }: Place): string {
  if (line === undefined) return ''
  return ` (line ${line}${column === undefined ? '' : `, column ${column}`})`
}

const printedLines = 20

/** What a person reads about one file: each group, the first wrong cell drawn and computed, the mistake's name. */
export function formatReport(
  exercise: Exercise,
  name: string,
  verdict: Verdict,
  visibleOnly: boolean,
  width = lineWidth(),
): string {
  const { status, score, groups, cases, message, diagnosis, timings, sandbox } = verdict
  const title = paintStatus(status)(colors.bold(words(status)))
  const failing = cases.find((one) => one.status !== 'accepted')
  const printed = verdict.console === '' ? [] : verdict.console.trimEnd().split('\n').slice(0, printedLines)
  const lines = [
    '',
    ...wrap(
      `${colors.bold(name)}  ${title}  ${visibleOnly ? 'visible cases only' : percent(score)}`,
      width,
      0,
      2,
    ),
    ...(message === undefined ? [] : wrap(message + formatPlace(verdict), width, 4)),
    ...(cases.length === 0 ? [] : groups.flatMap((group) => formatGroup(group, width))),
    ...(failing ? ['', ...formatCase(exercise, failing, width)] : []),
    ...(diagnosis
      ? [
          '',
          ...wrap(colors.yellow(colors.bold(diagnosis.title)), width, 2),
          ...wrap(diagnosis.hint, width, 4),
        ]
      : []),
    ...(printed.length === 0 ? [] : ['', colors.bold('  Printed'), ...indentLines(printed, 4)]),
    ...wrap(`${Math.round(timings.totalMs)} ms · ${sandbox.level}: ${sandbox.detail}`, width, 2).map(
      colors.dim,
    ),
  ]
  return `${lines.join('\n')}\n`
}

function formatGroup({ title, hidden, passed, total, status, hint }: GroupResult, width: number): string[] {
  const sign = status === 'accepted' ? colors.green('✔') : colors.red('✘')
  const kind = status === 'accepted' ? '' : `  ${colors.red(words(status))}`
  const head = wrap(
    `${sign} ${`${passed}/${total}`.padEnd(5)} ${title}${hidden ? `  ${colors.dim('hidden')}` : ''}${kind}`,
    width,
    2,
    8,
  )
  return hint === undefined ? head : [...head, ...wrap(hint, width, 10).map(colors.dim)]
}

function formatCase(exercise: Exercise, one: CaseResult, width: number): string[] {
  const { difference, message, title } = one
  const said = difference?.message ?? `${message ?? ''}${formatPlace(one)}`
  return [
    ...wrap(`${colors.bold(title)}: ${colors.red(words(one.status))}`, width, 2),
    ...wrap(said, width, 4),
    ...(one.actual === undefined ? [] : ['', ...indentLines(formatDifference(one, width - 4), 4)]),
    ...formatComputation(exercise, one, width),
  ]
}

function formatDifference({ actual, expected, difference }: CaseResult, width: number): string[] {
  const marks: Marks =
    difference?.at || difference?.field
      ? { cells: new Set([keyOf(pathOf(difference))]), paint: colors.red }
      : noMarks
  const right: Marks = { ...marks, paint: colors.green }
  const drawn = (value: Value | undefined, how: Marks) =>
    isLayerTable(value) ? drawLayers(value, difference?.at?.[0], how.paint) : draw(value, how)
  return layBlocks(
    [
      { title: 'your result', lines: drawn(actual, marks) },
      { title: 'expected', lines: drawn(expected, right) },
    ],
    width,
  )
}

const pathOf = ({ field, at = [] }: Pick<Difference, 'field' | 'at'>): Path => [
  ...(field?.split('.') ?? []),
  ...at,
]

/** The window of the first wrong cell in each argument, and the sum. */
function formatComputation(
  exercise: Exercise,
  { input, difference, expected }: CaseResult,
  width: number,
): string[] {
  if (!exercise.explain || difference?.kind !== 'value' || typeof expected === 'string') return []
  const explanation = exercise.explain(input, difference.at ?? [], difference.field ?? '')
  const blocks = exercise.parameters.flatMap(({ name }, index) =>
    input[index] === undefined
      ? []
      : [{ title: name, lines: draw(input[index] as Value, marksOf(explanation, name)) }],
  )
  const sum = `Right is ${colors.green(formatExplanation(explanation))}`
  return ['', ...indentLines(layBlocks(blocks, width - 4), 4), '', ...wrap(sum, width, 4, 2)]
}

/** What of the parameter takes part; a factor may come from a field of it, such as `p.W1`. */
function marksOf({ terms }: CellExplanation, name: string): Marks {
  const paths = terms
    .flatMap((term) => term.factors)
    .flatMap(({ parameter, at = [] }): Path[] => {
      const [owner, ...fields] = parameter?.split('.') ?? []
      return owner === name ? [[...fields, ...at]] : []
    })
  return { cells: new Set(paths.map(keyOf)), paint: colors.cyan }
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
