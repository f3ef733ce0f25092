import { requestAuth } from './auth-request.ts'
import { forgetPerson } from './forget.ts'

/** Ends the session, forgets the person and begins anew. @returns what is wrong, in a sentence */
export async function signOut(): Promise<string | undefined> {
  const problem = await requestAuth('sign-out', {})
  if (problem) return problem.message
  forgetPerson()
  window.location.assign('/')
  return undefined
}
