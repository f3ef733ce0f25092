import ts from 'typescript'
import { createReference } from '../../grader/catalog/reference.ts'
import { modulesOf } from '../../grader/contract/kinds.ts'
import { compileSubmission } from '../../grader/engine/compile.ts'
import { type CaseJudgement, judgeInvalid, judgeOrdinary } from '../../grader/engine/judge-case.ts'
import type { SeenCase } from '../../grader/judges/diagnose.ts'
import { askedGroups, type PreparedExercise } from '../../grader/judges/prepare.ts'

/** One case of a rehearsal. */
export interface RehearsedCase extends SeenCase {
  hidden: boolean
  judgement: CaseJudgement
}

/**
 * Judges an author's own file (solution, starter, mistake) by the rules that hold for students, without the sandbox:
 * for checking an exercise, never for marks. Invalid inputs are asked only where every ordinary one is answered rightly.
 * @throws Error with one sentence where the source cannot be a submission at all
 */
export async function rehearse(prepared: PreparedExercise, source: string): Promise<RehearsedCase[]> {
  const { exercise, bundle } = prepared
  const compiled = compileSubmission(ts, source, exercise.entry, modulesOf[exercise.kind])
  if ('error' in compiled) throw new Error(compiled.error.message)
  const { kind, entry } = exercise
  const call = await createReference({ js: compiled.js, kind, entry, adapterJs: bundle.adapterJs })
  const ask = (invalid: boolean): RehearsedCase[] =>
    askedGroups(prepared)
      .filter((group) => group.invalid === invalid)
      .flatMap(({ cases, hidden }) =>
        cases.map((one) => {
          const observation = call(one.input)
          const judge = invalid ? judgeInvalid : judgeOrdinary
          const judgement: CaseJudgement = observation
            ? judge(exercise, one, observation, compiled)
            : { status: 'time-limit' }
          return { id: one.id, hidden, observation, judgement, passed: judgement.status === 'accepted' }
        }),
      )
  const ordinary = ask(false)
  return ordinary.every(({ passed }) => passed) ? [...ordinary, ...ask(true)] : ordinary
}
