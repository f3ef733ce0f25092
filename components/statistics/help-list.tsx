import Link from 'next/link'
import { useTranslations } from 'next-intl'

interface StudentInNeed {
  /** The id of their place in the course. */
  line: string
  name: string
  isClaimed: boolean
  /** In words. */
  reasons: readonly string[]
}

interface HelpListProps {
  course: string
  students: readonly StudentInNeed[]
  /** In words, with their thresholds. */
  rules: readonly string[]
}

/** So many are seen at once. */
const shown = 6

/** Who may need help, why, and by which rules. */
export function HelpList({ course, students, rules }: HelpListProps) {
  const t = useTranslations('statistics.help')
  const more = students.slice(shown)
  return (
    <section aria-labelledby="help" className="panel min-w-0 p-4">
      <h2 id="help" className="text-lg font-semibold">
        {t('title', { count: students.length })}
      </h2>
      <details className="mt-1 text-sm">
        <summary className="w-fit text-muted hover:text-accent">{t('rules')}</summary>
        <ul className="mt-2 list-disc pl-5">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <Students course={course} students={students.slice(0, shown)} />
      {more.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit py-2 hover:text-accent">{t('more', { count: more.length })}</summary>
          <Students course={course} students={more} />
        </details>
      )}
    </section>
  )
}

function Students({ course, students }: Pick<HelpListProps, 'course' | 'students'>) {
  const t = useTranslations('statistics.help')
  return (
    <ul className="mt-2 divide-y divide-line">
      {students.map(({ line, name, isClaimed, reasons }) => (
        <li key={line} className="py-2 text-sm">
          <Link href={`/courses/${course}/grades/${line}`} prefetch={false} className="link font-medium">
            {name}
          </Link>
          {!isClaimed && <span className="ml-2 text-xs text-muted">{t('unclaimed')}</span>}
          <ul className="mt-0.5 grid gap-x-6 text-muted">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
