import { z } from 'zod'

/** The schema of `Message`; apart from it, so that a browser can say messages without a schema library. */
export const messageSchema = z.object({
  message: z.string(),
  messageKey: z.string(),
  messageParameters: z.record(z.string(), z.union([z.string(), z.number()])),
})
