import type en from '../../messages/en.json'

/** Of a newer server it may be one that is not known here. */
export type RefusalKey = keyof typeof en.refusals

/** What the server says to a request of a form. */
export type ServerAnswer<Body> =
  | { kind: 'done'; body: Body }
  /** In a sentence, and by field where fields are at fault. */
  | {
      kind: 'refused'
      code: string
      message: string
      fields: Record<string, string>
      /** Of the sentence, by which it is said in the visitor's language. */
      key?: RefusalKey
      parameters?: Record<string, string | number>
    }
  | { kind: 'unreachable' }

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Asks the server of this page. Never rejects. */
export async function askServer<Body>(
  method: Method,
  path: string,
  content?: object,
): Promise<ServerAnswer<Body>> {
  const isFile = content instanceof Blob
  const type = isFile ? 'application/octet-stream' : 'application/json'
  const sent = content && {
    headers: { 'content-type': type },
    body: isFile ? content : JSON.stringify(content),
  }
  try {
    const response = await fetch(path, { method, ...sent })
    const body = await response.json()
    if (response.ok) return { kind: 'done', body: body as Body }
    const { fields = {}, ...error } = body.error
    return { kind: 'refused', fields, ...error }
  } catch {
    return { kind: 'unreachable' }
  }
}
