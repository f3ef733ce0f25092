import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What can be asked of a route. */
export interface Operation {
  method: Method
  /** As in the folders of app/api: `courses/[id]`. */
  route: string
  /** One sentence, without its full stop. */
  summary: string
  /** Of the address, after the question mark. */
  query?: z.ZodObject
  /** JSON, or a file as it is. */
  body?: z.ZodType | 'file'
  /** JSON, or another kind of content. */
  answer: z.ZodType | { contentType: string }
  /** Where all is well; 200 where nothing is said. */
  status?: 200 | 201 | 202
  /** Nobody need be signed in. */
  isOpen?: true
}
