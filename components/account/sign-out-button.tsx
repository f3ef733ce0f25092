'use client'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { signOut } from './sign-out.ts'

export function SignOutButton() {
  const [problem, setProblem] = useState<string>()
  return (
    <div className="grid justify-items-start gap-2">
      <Button onClick={() => void signOut().then(setProblem)}>Sign out</Button>
      {problem && (
        <p role="alert" className="text-sm text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}
