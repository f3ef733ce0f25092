import { after } from 'next/server'
import { addressHeader } from '../../../platform/auth/address.ts'
import {
  assertMayAskForReset,
  mailResetLink,
  resetRequestSchema,
} from '../../../platform/people/ask-for-reset.ts'
import { resetPassword, resetSchema } from '../../../platform/people/reset-password.ts'
import { personal, readJson, route } from '../answer.ts'
import { mailWords } from '../mail-words.ts'

/** Whether there is such an account is looked up once this is answered: neither the answer nor its time tells. */
export const POST = route(async ({ request, runtime }) => {
  const { email } = await readJson(request, resetRequestSchema)
  await assertMayAskForReset(runtime, email, request.headers.get(addressHeader) ?? '')
  const words = await mailWords('reset')
  after(() => mailResetLink(runtime, email, words))
  return personal({}, 202)
})

/** Sets a password by a link. */
export const PUT = route(async ({ request, runtime }) => {
  const reset = await readJson(request, resetSchema)
  await resetPassword(runtime, reset, request.headers.get(addressHeader) ?? '', new Date())
  return personal({})
})
