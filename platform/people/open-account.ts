import type { Auth } from '../auth/index.ts'

/** Makes an account that signs in by a password, without signing anybody in. @returns its id */
export async function openAccount(
  auth: Auth,
  { email, name, password }: { email: string; name: string; password: string },
): Promise<string> {
  const { internalAdapter, password: passwords } = await auth.$context
  const { id } = await internalAdapter.createUser({ email, name, emailVerified: false }, { method: 'other' })
  await internalAdapter.linkAccount({
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await passwords.hash(password),
  })
  return id
}
