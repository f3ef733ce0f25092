'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import type { AuthProblem } from './auth-request.ts'
import { signOut } from './sign-out.ts'
import { useAuthProblemWords } from './use-auth-problem-words.ts'

export function SignOutButton() {
  const t = useTranslations('account')
  const problemWords = useAuthProblemWords()
  const [problem, setProblem] = useState<AuthProblem>()
  return (
    <div className="grid justify-items-start gap-2">
      <Button onClick={() => void signOut().then(setProblem)}>{t('signOut')}</Button>
      {problem && (
        <p role="alert" className="text-sm text-bad">
          {problemWords(problem)}
        </p>
      )}
    </div>
  )
}
