import { useTranslations } from 'next-intl'
import type { AuthProblem } from './auth-request.ts'
import { maxPasswordLength, minPasswordLength } from './credentials.ts'

/** Says what is wrong with a sign-in or with what was typed for it. */
export function useAuthProblemWords(): (problem: AuthProblem) => string {
  const t = useTranslations('authProblem')
  return (problem) => {
    if (problem.reason === 'said') return problem.message
    const { reason, seconds = 0 } = problem
    return t(reason, { seconds, least: minPasswordLength, most: maxPasswordLength })
  }
}
