// Erasing somebody: nothing that is kept says any more who they were.
//
// Theory of operation: what belongs to a course stays, for marks rest on it: submissions with their verdicts, and the line of the
// roster. Their name, address and numbers are replaced by a pseudonym there, also in what was written about their work. All else is
// deleted. The audit has ids only, and stays as it is. It is one transaction, and whoever is erased is locked first, so that nothing is
// written for them meanwhile.
import type { AuditAction } from '../audit/actions.ts'
import { type NewEntry, writeEntries } from '../audit/data.ts'
import { outdateCookies } from '../auth/outdate-cookies.ts'
import type { Connection } from '../database/index.ts'
import { valueOf } from '../people/verify-address.ts'
import { Refusal } from '../refusal.ts'
import { lockInstructors } from '../roster/data.ts'
import type { WebRuntime } from '../runtime.ts'
import {
  deleteOwn,
  deletePractice,
  type ErasedLine,
  listLines,
  listPracticeJudgings,
  listTaught,
  lockAccount,
  pseudonymizeLine,
  removeAccount,
  replaceInTexts,
  replaceInVerdicts,
} from './data.ts'
import { createPseudonym } from './pseudonym.ts'
import { withoutNames } from './without-names.ts'

export interface Erasure {
  /** Of the account. */
  id: string
  /** Who asked for it. */
  actorId: string
  /**
   * Lines of rosters that nobody has claimed are theirs by the address alone: where they have proved that it is, or an administrator
   * knows whom they erase. Else one could take a classmate's place off a roster by registering their address.
   */
  ownsAddress: boolean
}

/** @throws Refusal where there is no such account; where a course would have no instructor */
export async function erase(
  runtime: Pick<WebRuntime, 'database' | 'queue' | 'staleCookies' | 'log'>,
  { id, actorId, ownsAddress }: Erasure,
  now: Date,
): Promise<void> {
  const { database, queue } = runtime
  await database.prisma.$transaction(async (transaction) => {
    const account = await lockAccount(transaction, id)
    if (!account) throw new Refusal('not-found', 'There is no such account.')
    await refuseOnlyInstructor(transaction, id)
    for (const judgingId of await listPracticeJudgings(transaction, id))
      await queue.notify(transaction, { kind: 'cancel', judgingId })
    await deletePractice(transaction, id)
    await deleteOwn(transaction, id, [id, valueOf(id)])
    const isProved = ownsAddress || account.emailVerified
    const lines = await listLines(transaction, id, isProved ? account.email : undefined)
    await replaceNames(transaction, account, lines, now)
    await writeEntries(transaction, entriesOf({ id, actorId }, lines, now))
  })
  await outdateCookies(runtime, id, now)
  // After a backup is restored, this tells whom to erase again.
  runtime.log.info({ account: id }, 'an account was erased')
}

async function refuseOnlyInstructor(transaction: Connection, userId: string): Promise<void> {
  for (const { courseId, title } of await listTaught(transaction, userId))
    if ((await lockInstructors(transaction, courseId)).length === 1)
      throw new Refusal(
        'conflict',
        `“${title}” has no other instructor: make another one first, or end the course.`,
      )
}

async function replaceNames(
  transaction: Connection,
  { id, name, email }: { id: string; name: string; email: string },
  lines: readonly ErasedLine[],
  now: Date,
): Promise<void> {
  const pseudonym = createPseudonym()
  const names = [{ name, email, studentNumber: null, canvasId: null }, ...lines].flatMap((told) =>
    [told.name, told.email, told.studentNumber, told.canvasId].filter((one) => one !== null),
  )
  const replace = withoutNames(names, pseudonym)
  const lineIds = lines.map((line) => line.id)
  await replaceInTexts(transaction, id, lineIds, replace)
  await replaceInVerdicts(transaction, id, names, replace)
  for (const line of lines) await pseudonymizeLine(transaction, line, pseudonym, now)
  await removeAccount(transaction, id, pseudonym)
}

function entriesOf(
  { id, actorId }: Pick<Erasure, 'id' | 'actorId'>,
  lines: readonly ErasedLine[],
  at: Date,
): NewEntry[] {
  const entry = (action: AuditAction) => ({ at, actorId, action })
  return [
    { ...entry('account.erased'), courseId: null, details: { account: id } },
    ...lines.map((line) => ({
      ...entry('enrolment.erased'),
      ...{ courseId: line.courseId, enrolmentId: line.id, details: {} },
    })),
  ]
}
