import type { Metadata } from 'next'
import { readBack } from '../../components/account/back.ts'
import { SignIn } from '../../components/account/sign-in.tsx'
import { SignOutButton } from '../../components/account/sign-out-button.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { runtime } from '../../platform/runtime.ts'
import { listOwnSubmissions } from '../../platform/submissions/list.ts'
import { findOptionalVisitor } from '../visitor.ts'

export const metadata: Metadata = { title: 'Sign in' }

interface SignInPageProps {
  searchParams: Promise<{ back?: string | string[] }>
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const person = await findOptionalVisitor()
  if (person && !person.isAnonymous)
    return (
      <PageFrame>
        <h1 className="text-2xl font-bold tracking-tight">You are signed in</h1>
        <p className="mt-2 mb-5 text-muted">
          As {person.name}, {person.email}.
        </p>
        <SignOutButton />
      </PageFrame>
    )
  const unclaimed = person ? (await listOwnSubmissions(runtime(), person.id)).length : 0
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">Sign in</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">
        With an account, your code and verdicts are there on every computer. Practising needs none.
      </p>
      <SignIn unclaimed={unclaimed} back={readBack((await searchParams).back)} />
    </PageFrame>
  )
}
