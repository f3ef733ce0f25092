import type { AuthField } from './auth-request.ts'

export type Credentials = Record<AuthField, string>

export const minPasswordLength = 10

/** What is wrong with what was typed, by field, each in a sentence. */
export function problemsWith(
  { name, email, password }: Credentials,
  isNew: boolean,
): Partial<Record<AuthField, string>> {
  return {
    ...(isNew && name.trim() === '' ? { name: 'Tell us what to call you.' } : {}),
    ...(/^\S+@\S+$/.test(email.trim()) ? {} : { email: 'This is no e-mail address.' }),
    ...passwordProblem(password, isNew),
  }
}

function passwordProblem(password: string, isNew: boolean): { password?: string } {
  if (password === '') return { password: 'Type your password.' }
  return isNew && password.length < minPasswordLength
    ? { password: `Use at least ${minPasswordLength} characters.` }
    : {}
}
