import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ShownDispute } from './dispute.ts'
import { DisputeText } from './dispute-text.tsx'
import { type Student, useStudentWords } from './student.ts'

/** A dispute of a course, with what it is about. */
export interface ListedDispute extends ShownDispute {
  submission: string
  student: Student
  /** Of the exercise, and of the assignment. */
  title: string
  assignment: string
}

/** Disputes of a course: those that wait for an answer, and those that have theirs. */
export function DisputeList({ disputes }: { disputes: readonly ListedDispute[] }) {
  const t = useTranslations('feedback.disputes')
  const parts = {
    open: disputes.filter(({ answer }) => answer === null),
    answered: disputes.filter(({ answer }) => answer !== null),
  }
  return (['open', 'answered'] as const).map(
    (part) =>
      parts[part].length > 0 && (
        <section key={part} aria-labelledby={`disputes-${part}`} className="mt-6">
          <h2 id={`disputes-${part}`} className="font-semibold">
            {t(part, { count: parts[part].length })}
          </h2>
          <ul className="panel mt-2 divide-y divide-line">
            {parts[part].map((dispute) => (
              <Row key={dispute.submission} dispute={dispute} />
            ))}
          </ul>
        </section>
      ),
  )
}

function Row({ dispute }: { dispute: ListedDispute }) {
  const nameOf = useStudentWords()
  return (
    <li className="px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link href={`/handed-in/${dispute.submission}`} prefetch={false} className="link font-medium">
          {dispute.title}
        </Link>
        <span className="text-sm text-muted wrap-anywhere">
          {nameOf(dispute.student)} · {dispute.assignment}
        </span>
      </p>
      <DisputeText dispute={dispute} />
    </li>
  )
}
