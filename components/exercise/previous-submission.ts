import type { ListedSubmission } from './submission-state.ts'

/** The submission that was judged before another one. @param submissions newest first; the other may not be among them yet */
export function findOptionalPrevious(
  submissions: readonly ListedSubmission[],
  id: string,
): string | undefined {
  const place = submissions.findIndex((one) => one.id === id)
  return submissions
    .slice(place + 1)
    .find(({ state, status }) => state === 'judged' && status !== 'internal-error')?.id
}
