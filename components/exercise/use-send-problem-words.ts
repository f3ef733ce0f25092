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

/** Says that a submission waits, and for what. */
export function useWaitingWords(): (problem: SendProblem | undefined) => string {
  const t = useTranslations('sending')
  const problemWords = useSendProblemWords()
  return (problem) =>
    problem && problem.reason !== 'unreachable'
      ? t('waitsFor', { problem: problemWords(problem) })
      : t('waits')
}
