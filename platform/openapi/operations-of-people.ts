import { z } from 'zod'
import { erasureSchema } from '../erasure/erase-account.ts'
import { newKeySchema } from '../keys/rules.ts'
import { resetRequestSchema } from '../people/ask-for-reset.ts'
import { accountChangeSchema } from '../people/change-name.ts'
import { passwordChangeSchema } from '../people/change-password.ts'
import { peopleQuerySchema } from '../people/find-accounts.ts'
import { resetSchema } from '../people/reset-password.ts'
import { verificationSchema } from '../people/verify-address.ts'
import { id, nothing, time } from './answers.ts'
import type { Operation } from './operation.ts'

const apiKey = z.looseObject({ id, name: z.string(), expiresAt: time })

/** Accounts: one's own, and others' for an administrator. A key opens none of these. */
export const operationsOfPeople: readonly Operation[] = [
  {
    ...{ method: 'PATCH', route: 'account', body: accountChangeSchema, answer: nothing },
    summary: 'Changes one’s name',
  },
  {
    ...{ method: 'DELETE', route: 'account', body: erasureSchema, answer: nothing },
    summary: 'Erases one’s account; what belongs to a course stays, under a pseudonym',
  },
  {
    ...{ method: 'GET', route: 'account/export', answer: z.record(z.string(), z.unknown()) },
    summary: 'Everything that is kept of one, as one file',
  },
  {
    ...{ method: 'PUT', route: 'account/password', body: passwordChangeSchema, answer: nothing },
    summary: 'Changes one’s password, and ends one’s other sessions',
  },
  {
    ...{ method: 'DELETE', route: 'account/sessions', answer: nothing },
    summary: 'Ends all of one’s sessions, this one included',
  },
  {
    ...{ method: 'GET', route: 'account/keys', answer: z.object({ keys: z.array(apiKey) }) },
    summary: 'One’s API keys, newest first',
  },
  {
    ...{ method: 'POST', route: 'account/keys', body: newKeySchema, status: 201 },
    ...{
      answer: z.object({ id, key: z.string(), expiresAt: time }),
      summary: 'Makes an API key, told this once',
    },
  },
  { method: 'DELETE', route: 'account/keys/[id]', summary: 'Revokes an API key', answer: nothing },
  {
    ...{ method: 'POST', route: 'password-resets', body: resetRequestSchema, answer: nothing, status: 202 },
    ...{
      isOpen: true,
      summary: 'Asks for a link that sets another password; the answer tells nothing of accounts',
    },
  },
  {
    ...{ method: 'PUT', route: 'password-resets', body: resetSchema, answer: nothing, isOpen: true },
    summary: 'Sets a password by such a link',
  },
  {
    ...{ method: 'POST', route: 'verifications', answer: nothing, status: 202 },
    summary: 'Asks for a link that confirms one’s address',
  },
  {
    ...{ method: 'PUT', route: 'verifications', body: verificationSchema, answer: nothing, isOpen: true },
    summary: 'Confirms an address by such a link',
  },
  {
    ...{
      method: 'GET',
      route: 'people',
      query: peopleQuerySchema,
      answer: z.record(z.string(), z.unknown()),
    },
    summary: 'Accounts, for an administrator',
  },
  {
    ...{ method: 'DELETE', route: 'people/[id]', body: erasureSchema, answer: nothing },
    summary: 'Erases somebody, for an administrator',
  },
  {
    ...{ method: 'POST', route: 'people/[id]/reset-link', status: 201 },
    ...{
      answer: z.record(z.string(), z.unknown()),
      summary: 'A link that sets another password, for an administrator',
    },
  },
]
