import { expect } from 'vitest'
import { signInAsAdministrator, signUp } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import { Learner } from '../../support/learner.ts'

export const password = 'a long enough password'
export const another = 'another long password'
export const refusal = {
  error: { code: expect.any(String), message: expect.stringMatching(/^[A-Z“][^\n]*\S$/) },
}

/** What tests of accounts do again and again. */
export function accountScene(installation: () => Installation) {
  const come = (name: string) => signUp(installation().url, name)
  const visitor = () => new Learner(installation().url)
  const signIn = async (email: string, tried = password) => {
    const learner = visitor()
    const { status } = await learner.post('/api/auth/sign-in/email', { email, password: tried })
    return { learner, status }
  }
  const isSignedIn = async (learner: Learner) => (await learner.ask('/api/courses')).status === 200
  const idOf = async (learner: Learner) => (await learner.ask('/api/auth/get-session')).body.user.id as string
  const administrator = async () => {
    if (installation().databaseUrl === '') return signInAsAdministrator(installation().url)
    const { email } = await come('Administrator')
    await installation().query(`UPDATE "user" SET role = 'administrator' WHERE email = $1`, [email])
    return (await signIn(email)).learner
  }
  return { come, visitor, signIn, isSignedIn, idOf, administrator }
}
