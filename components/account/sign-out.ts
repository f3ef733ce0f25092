import { type AuthProblem, requestAuth } from './auth-request.ts'
import { forgetPerson } from './forget.ts'

/** Ends the session, forgets the person and begins anew. @returns what is wrong */
export async function signOut(): Promise<AuthProblem | undefined> {
  const problem = await requestAuth('sign-out', {})
  if (problem) return problem
  forgetPerson()
  window.location.assign('/')
  return undefined
}
