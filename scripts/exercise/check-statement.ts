import vm from 'node:vm'
import katex from 'katex'
import { splitHints } from '../../grader/catalog/public-bundle.ts'
import { createReference, encode } from '../../grader/catalog/reference.ts'
import type { Value } from '../../grader/contract/value.ts'
import { compare } from '../../grader/tensor/compare.ts'
import type { Checked } from './checked.ts'

const rounded = { absolute: 5e-5, relative: 5e-5 }
const exactly = { absolute: 0, relative: 0 }

/**
 * The statement's numbers are what the reference returns: every line of its ```example blocks is computed.
 * A line reads `entry(arguments) => result` or `entry(arguments) => RangeError`; the numbers may have been rounded, but for
 * those of networks, which are counts: `entry() => { parameters: 61706 }`.
 */
export async function checkStatement({ bundle, prepared, sources, report }: Checked): Promise<void> {
  const { kind, entry } = bundle
  const { solutionJs: js, adapterJs } = prepared.bundle
  const reference = await createReference({ js, kind, entry, adapterJs })
  const lines = [...sources.statement.matchAll(/^```example\n([\s\S]*?)^```$/gm)].flatMap(([, body = '']) =>
    body.trim().split('\n'),
  )
  if (lines.length === 0) report('README.md', 'shows no number; add an ```example block: call => result')
  for (const line of lines) {
    const [, call = '', result = ''] = /^\s*(.+?)\s+=>\s+(.+)$/.exec(line) ?? []
    const input = call.startsWith(`${bundle.entry}(`)
      ? evaluate(`[${call.slice(bundle.entry.length + 1, -1)}]`)
      : undefined
    if (input === undefined) {
      report('README.md', `cannot read the example ${line}; write ${bundle.entry}(…) => result`)
      continue
    }
    const observed = reference(input)
    if (result === 'RangeError') {
      if (observed?.outcome !== 'threw' || !observed.error.isRangeError)
        report('README.md', `says that ${call} throws a RangeError; the solution does not`)
      continue
    }
    const expected = evaluate(result)
    const actual = observed?.outcome === 'returned' ? observed.value : undefined
    const tolerance = kind === 'model' ? exactly : rounded
    if (
      expected === undefined ||
      actual === undefined ||
      compare(JSON.parse(expected) as Value, actual, tolerance)
    )
      report('README.md', `says ${line}; the solution returns ${JSON.stringify(actual)}`)
  }
  for (const [file, text] of [
    ['README.md', sources.statement],
    ['hints.md', sources.hints],
  ] as const)
    checkFormulas(text, (message) => report(file, message))
  const hints = splitHints(sources.hints)
  if (hints.length < 1 || hints.length > 3)
    report('hints.md', `has ${hints.length} hints; give one to three, each under ## Hint`)
}

/** Every formula can be set. */
function checkFormulas(markdown: string, report: (message: string) => void): void {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]*`/g, '')
  for (const [, displayed, inline] of prose.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$]+)\$/g)) {
    const formula = displayed ?? inline ?? ''
    try {
      katex.renderToString(formula, { displayMode: displayed !== undefined })
    } catch (error) {
      report(`has a formula that cannot be set, ${formula.trim()}: ${(error as Error).message}`)
    }
  }
}

/** JSON of a literal that an author wrote. */
function evaluate(expression: string): string | undefined {
  try {
    return encode(vm.runInNewContext(`(${expression})`, {}, { timeout: 250 }))
  } catch {
    return undefined
  }
}
