import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { showPath } from './show.ts'
import { ShowLink } from './show-link.tsx'
import { useNumberWords } from './use-number-words.ts'

interface HeadlineProps {
  students: number
  handedIn: number
  passed: number
  discrimination: { correlation: number | null; students: number; obstacle?: 'too-few' | 'all-alike' }
  fewestStudents: number
}

/** The few numbers that matter most of an exercise. */
export function Headline({ students, handedIn, passed, discrimination, fewestStudents }: HeadlineProps) {
  const t = useTranslations('statistics.exercise')
  const words = useNumberWords()
  const { correlation, obstacle } = discrimination
  const nothing = students - handedIn
  return (
    <dl className="mb-5 grid gap-4 sm:grid-cols-3">
      <Fact title={t('handedIn')} value={t('of', { count: handedIn, of: students })}>
        <ShowLink path={nothing > 0 ? showPath('nothing') : undefined}>
          {t('nothingYet', { count: nothing })}
        </ShowLink>
      </Fact>
      <Fact title={t('passRate')} value={words.percent(handedIn === 0 ? null : passed / handedIn)}>
        <ShowLink path={handedIn > passed ? showPath('not-passed') : undefined}>
          {t('notPassed', { count: handedIn - passed })}
        </ShowLink>
      </Fact>
      <Fact title={t('discrimination')} value={words.correlation(correlation)}>
        {obstacle
          ? t(`obstacle.${obstacle}`, { students: discrimination.students, fewest: fewestStudents })
          : t(`discriminates.${howWell(correlation ?? 0, discrimination.students)}`)}
      </Fact>
    </dl>
  )
}

/**
 * By the rule of thumb of Ebel, "Essentials of Educational Measurement" (1972). Where nothing correlates, chance stays within two standard
 * errors, each one by the root of the number of students: only what is below them speaks against an exercise.
 */
function howWell(correlation: number, students: number): 'well' | 'little' | 'against' {
  if (correlation < -2 / Math.sqrt(students)) return 'against'
  return correlation < 0.2 ? 'little' : 'well'
}

function Fact({ title, value, children }: { title: string; value: string; children: ReactNode }) {
  return (
    <div className="panel px-4 py-3">
      <dt className="text-sm text-muted">{title}</dt>
      <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
      <dd className="text-sm">{children}</dd>
    </div>
  )
}
