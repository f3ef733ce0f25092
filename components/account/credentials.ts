import type { AuthField, AuthProblem } from './auth-request.ts'

export type Credentials = Record<AuthField, string>

export const minPasswordLength = 10
export const maxPasswordLength = 128

/** What is wrong with what was typed, by field. */
export function problemsWith(
  { name, email, password }: Credentials,
  isNew: boolean,
): Partial<Record<AuthField, AuthProblem>> {
  return {
    ...(isNew && name.trim() === '' ? { name: { reason: 'nameMissing' } } : {}),
    ...(/^\S+@\S+$/.test(email.trim()) ? {} : { email: { reason: 'noAddress' } }),
    ...passwordProblem(password, isNew),
  }
}

function passwordProblem(password: string, isNew: boolean): { password?: AuthProblem } {
  if (password === '') return { password: { reason: 'passwordMissing' } }
  return isNew && password.length < minPasswordLength ? { password: { reason: 'passwordTooShort' } } : {}
}
