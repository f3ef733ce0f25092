import { addressHeader } from '../../../platform/auth/address.ts'
import { requireSession } from '../../../platform/auth/learner.ts'
import {
  mailVerification,
  verificationSchema,
  verifyAddress,
} from '../../../platform/people/verify-address.ts'
import { personal, readJson, route } from '../answer.ts'
import { mailWords } from '../mail-words.ts'

/** Mails whoever asks a link that confirms their address. */
export const POST = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  await mailVerification(runtime, person, await mailWords('verification'), new Date())
  return personal({}, 202)
})

/** Confirms an address by a link, which may have been opened elsewhere than where its owner is signed in. */
export const PUT = route(async ({ request, runtime }) => {
  const { token } = await readJson(request, verificationSchema)
  await verifyAddress(runtime, token, request.headers.get(addressHeader) ?? '')
  return personal({})
})
