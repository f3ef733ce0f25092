import { join } from 'node:path'
import { diagnose } from '../../grader/judges/diagnose.ts'
import type { Checked } from './checked.ts'
import { type RehearsedCase, rehearse } from './rehearse.ts'

/** What the editor opens with compiles, says what is wanted, and is not accepted. */
export async function checkStarter({ bundle, sources, prepared, report }: Checked): Promise<void> {
  const cases = await tryRehearse('starter.ts', { prepared, report }, sources.starter)
  if (cases?.some(({ passed }) => passed))
    report('starter.ts', 'passes a case; it must leave everything to be written')
  if (!sources.starter.includes("throw new Error('not implemented')"))
    report('starter.ts', "must end in throw new Error('not implemented')")
  if (!/\/\*\*[\s\S]*\*\/\s*export function/.test(sources.starter))
    report('starter.ts', 'must have a doc comment before the entry')
  if (!squeeze(sources.starter).includes(squeeze(`export function ${bundle.signature}`)))
    report('starter.ts', `must declare the entry as the definition says: export function ${bundle.signature}`)
}

export async function checkSolution({ sources, prepared, report }: Checked): Promise<void> {
  const cases = await tryRehearse('solution.ts', { prepared, report }, sources.solution)
  const failing = cases?.find(({ passed }) => !passed)
  if (failing) report('solution.ts', `is not accepted: case ${failing.id} is ${failing.judgement.status}`)
}

/** Every mistake is rejected where it says, and named as itself, or as none where another explains it as well. */
export async function checkMistakes({ sources, prepared, report }: Checked): Promise<void> {
  const names = new Set(prepared.mistakes.map(({ name }) => name))
  for (const { name, source } of sources.mistakes) {
    const file = join('mistakes', `${name}.ts`)
    const cases = await tryRehearse(file, { prepared, report }, source)
    if (!cases) continue
    const mistake = prepared.mistakes.find((one) => one.name === name)
    for (const other of mistake?.precedes ?? [])
      if (!names.has(other)) report(file, `precedes ${other}, but there is no such mistake`)
    if (cases.every(({ passed }) => passed)) {
      report(file, 'is accepted; add a case that tells it from a right answer')
      continue
    }
    checkMark(cases, mistake?.hiddenOnly === true, (message) => report(file, message))
    const named = diagnose(prepared, cases)?.mistake
    if (named !== undefined && named !== name) report(file, `is diagnosed as ${named}; make the two differ`)
    if (named === undefined) {
      const rivals = findRivals(
        prepared.mistakes.map(({ name }) => name),
        name,
        prepared,
        cases,
      )
      if (rivals.length === 0)
        report(
          file,
          'is diagnosed as nothing; it must fail at least two ordinary cases (or two invalid inputs)',
        )
    }
  }
}

function checkMark(
  cases: readonly RehearsedCase[],
  hiddenOnly: boolean,
  report: (message: string) => void,
): void {
  const visibleFails = cases.some(({ hidden, passed }) => !hidden && !passed)
  if (hiddenOnly && visibleFails)
    report('is marked hiddenOnly, but a visible case catches it; remove the mark')
  if (!hiddenOnly && !visibleFails) report('passes all visible cases; mark it with hiddenOnly: true')
}

/** The other mistakes that explain these cases as well. */
function findRivals(
  names: readonly string[],
  name: string,
  prepared: Checked['prepared'],
  cases: readonly RehearsedCase[],
): string[] {
  return names.filter((other) => {
    if (other === name) return false
    const alone = { ...prepared, mistakes: prepared.mistakes.filter((one) => one.name === other) }
    return diagnose(alone, cases) !== null
  })
}

async function tryRehearse(
  file: string,
  { prepared, report }: Pick<Checked, 'prepared' | 'report'>,
  source: string,
): Promise<RehearsedCase[] | undefined> {
  try {
    return await rehearse(prepared, source)
  } catch (error) {
    report(file, error instanceof Error ? error.message : String(error))
    return undefined
  }
}

/** Without what a formatter decides: white space, semicolons at the ends of lines, a comma after the last one. */
const squeeze = (text: string) => text.replace(/[\s;]+/g, '').replace(/,([)}\]])/g, '$1')
