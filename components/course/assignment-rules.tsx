import { useTranslations } from 'next-intl'

/** How an assignment is taken and counted. */
export interface ShownRules {
  percentPerDay: number
  mostPercent: number
  /** Something is taken after it is due. */
  takesLate: boolean
  graceDays: number
  /** Of one's own, where one has a grade. */
  graceDaysSpent?: number | undefined
  attempts: number | null
  waitRule: 'none' | 'fixed' | 'growing'
  waitSeconds: number
  counting: 'best' | 'latest' | 'chosen'
  hiddenResults: 'now' | 'after-due' | 'never'
  isAnonymous: boolean
}

/** The rules of an assignment, a sentence each. */
export function AssignmentRules({ rules }: { rules: ShownRules }) {
  const t = useTranslations('courses.rules')
  const waitWords = useWaitWords()
  const { takesLate, percentPerDay, mostPercent, graceDays, graceDaysSpent = 0, attempts, waitRule } = rules
  const losesPoints = takesLate && percentPerDay > 0 && mostPercent > 0
  return (
    <ul className="mt-2 grid max-w-prose list-disc gap-1.5 pl-5 text-sm">
      {!takesLate && <li>{t('noneLate')}</li>}
      {takesLate && !losesPoints && <li>{t('lateIsFree')}</li>}
      {losesPoints && <li>{t('late', { percent: percentPerDay, most: mostPercent })}</li>}
      {losesPoints && graceDays > 0 && <li>{t('graceDays', { count: graceDays, spent: graceDaysSpent })}</li>}
      <li>{attempts === null ? t('anyAttempts') : t('attempts', { count: attempts })}</li>
      {waitRule !== 'none' && <li>{t(waitRule, { wait: waitWords(rules.waitSeconds) })}</li>}
      <li>{t(rules.counting)}</li>
      <li>{t(`hidden.${rules.hiddenResults}`)}</li>
      {rules.isAnonymous && <li>{t('anonymous')}</li>}
    </ul>
  )
}

function useWaitWords(): (seconds: number) => string {
  const t = useTranslations('courses.wait')
  return (seconds) => {
    if (seconds % 3_600 === 0) return t('hours', { count: seconds / 3_600 })
    return seconds % 60 === 0 ? t('minutes', { count: seconds / 60 }) : t('seconds', { count: seconds })
  }
}
