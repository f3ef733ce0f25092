import type { OwnComment, StaffComment } from '../components/feedback/comment.ts'
import type { ShownDispute } from '../components/feedback/dispute.ts'
import type { Student } from '../components/feedback/student.ts'
import { isChangedSince } from '../platform/comments/changed-since.ts'
import type { Comment } from '../platform/comments/data.ts'
import type { Dispute } from '../platform/disputes/data.ts'
import type { ReleasedComment } from '../platform/feedback/read.ts'
import type { Author } from '../platform/handed-in/author.ts'

// Comments and disputes as a browser takes them: times as text, and of a person no more than is shown.

export function staffComment({ readAt, writtenAt, releasedAt, ...comment }: Comment): StaffComment {
  return {
    ...comment,
    ...{ writtenAt: writtenAt.toISOString(), releasedAt: releasedAt?.toISOString() ?? null },
    ...{ isChanged: isChangedSince({ writtenAt, releasedAt }), isRead: readAt !== null },
  }
}

export const ownComment = ({ releasedAt, ...comment }: ReleasedComment): OwnComment => ({
  ...comment,
  releasedAt: releasedAt.toISOString(),
})

export const shownDispute = ({ reason, openedAt, answer, answeredAt }: Dispute): ShownDispute => ({
  ...{ reason, openedAt: openedAt.toISOString() },
  ...{ answer, answeredAt: answeredAt?.toISOString() ?? null },
})

export const studentOf = (author: Author): Student =>
  author.kind === 'named' ? { name: author.line.name } : { pseudonym: author.pseudonym }
