import { askServer } from '../course/ask-server.ts'
import { type AuthProblem, requestAuth } from './auth-request.ts'
import type { Credentials } from './credentials.ts'
import { forgetPerson } from './forget.ts'
import type { Answer } from './whose-work.tsx'

/**
 * Signs in or up. Work that was done without an account goes into it, unless it is somebody else's: then that session is
 * ended first, and nothing of it stays in this browser.
 */
export async function enter(
  { name, email, password }: Credentials,
  isNew: boolean,
  isTheirs: Answer | undefined,
  sendsMail: boolean,
): Promise<AuthProblem | undefined> {
  if (isTheirs === 'no') {
    const problem = await requestAuth('sign-out', {})
    if (problem) return problem
    forgetPerson()
  }
  const account = { email: email.trim(), password }
  if (!isNew) return requestAuth('sign-in/email', account)
  const problem = await requestAuth('sign-up/email', { ...account, name: name.trim() })
  // A link to confirm the address; where it does not come, the account page has another.
  if (!problem && sendsMail) await askServer('POST', '/api/verifications')
  return problem
}
