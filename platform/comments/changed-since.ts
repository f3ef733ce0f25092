import type { Comment } from './data.ts'

/** Whether a comment says something else than when it was released. */
export const isChangedSince = ({
  writtenAt,
  releasedAt,
}: Pick<Comment, 'writtenAt' | 'releasedAt'>): boolean => releasedAt !== null && writtenAt > releasedAt
