import { useLocale, useTranslations } from 'next-intl'
import type { SendProblem } from './send-submission.ts'
import { refusalWords } from './server-words.ts'

/** Says why something was not submitted. */
export function useSendProblemWords(): (problem: SendProblem) => string {
  const t = useTranslations('sending')
  const sayRefusal = refusalWords(useLocale())
  return (problem) => {
    if (problem.reason === 'refused') return sayRefusal(problem.code, problem.message)
    return problem.reason === 'status' ? t('status', { status: problem.status }) : t(problem.reason)
  }
}
