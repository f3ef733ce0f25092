export type AuthField = 'name' | 'email' | 'password'

export interface AuthProblem {
  message: string
  /** The field that it is about; none where it is about all of them. */
  field?: AuthField
}

type Post = (path: string, body: object) => Promise<Response>

/** Asks for something of an account. @returns what is wrong, in one sentence; undefined where it was done */
export async function requestAuth(
  path: string,
  body: object,
  post: Post = postJson,
): Promise<AuthProblem | undefined> {
  try {
    const response = await post(path, body)
    return response.ok ? undefined : await readProblem(response)
  } catch {
    return { message: 'The server could not be reached: check your connection and try again.' }
  }
}

async function readProblem(response: Response): Promise<AuthProblem> {
  const { code, message } = await readBody(response)
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after'))
    return { message: `Too many attempts: try again ${seconds > 0 ? `in ${seconds} s` : 'in a minute'}.` }
  }
  const known = Object.entries(sentences).find(([name]) => code.startsWith(name))?.[1]
  if (known) return known
  return { message: message || 'Something failed here, not with you: try again in a moment.' }
}

const sentences: Record<string, AuthProblem> = {
  INVALID_EMAIL_OR_PASSWORD: { message: 'The e-mail address or the password is wrong.', field: 'password' },
  USER_ALREADY_EXISTS: { message: 'This address has an account: sign in with it.', field: 'email' },
  PASSWORD_TOO_SHORT: { message: 'Use at least 10 characters.', field: 'password' },
  PASSWORD_TOO_LONG: { message: 'Use at most 128 characters.', field: 'password' },
  INVALID_EMAIL: { message: 'This is no e-mail address.', field: 'email' },
}

async function readBody(response: Response): Promise<{ code: string; message: string }> {
  try {
    const body = (await response.json()) as { code?: string; message?: string; error?: { message?: string } }
    return { code: body.code ?? '', message: body.message ?? body.error?.message ?? '' }
  } catch {
    return { code: '', message: '' } // something between us and the server answered in its own words
  }
}

const postJson: Post = (path, body) =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
