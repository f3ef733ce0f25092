import { z } from 'zod'

export const minPasswordLength = 10
export const maxPasswordLength = 128

/** One that somebody chooses. */
export const newPasswordSchema = z
  .string()
  .min(minPasswordLength, `has fewer than ${minPasswordLength} characters`)
  .max(maxPasswordLength, `has more than ${maxPasswordLength} characters`)

/** One that somebody has, whatever it is. */
export const passwordSchema = z.string().min(1, 'is missing').max(maxPasswordLength, 'is too long')
