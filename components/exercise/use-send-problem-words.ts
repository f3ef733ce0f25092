import { useTranslations } from 'next-intl'
import type { SendProblem } from './send-submission.ts'

/** Says why something was not submitted. */
export function useSendProblemWords(): (problem: SendProblem) => string {
  const t = useTranslations('sending')
  return (problem) => {
    if (problem.reason === 'refused') return problem.message
    return problem.reason === 'status' ? t('status', { status: problem.status }) : t(problem.reason)
  }
}
