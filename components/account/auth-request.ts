export type AuthField = 'name' | 'email' | 'password'

/** Why something of an account was not done. */
type AuthReason =
  | 'nameMissing'
  | 'noAddress'
  | 'hasAccount'
  | 'passwordMissing'
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'wrongPassword'
  | 'whoseWorkFirst'
  | 'tooMany'
  | 'unreachable'
  | 'failed'

/** The field is the one that it is about; none where it is about all of them. */
export type AuthProblem = { field?: AuthField } & (
  | { reason: AuthReason; seconds?: number }
  /** In the server's own words: it is none of the known ones. */
  | { reason: 'said'; message: string }
)

type Post = (path: string, body: object) => Promise<Response>

/** Asks for something of an account. @returns what is wrong; undefined where it was done */
export async function requestAuth(
  path: string,
  body: object,
  post: Post = postJson,
): Promise<AuthProblem | undefined> {
  try {
    const response = await post(path, body)
    return response.ok ? undefined : await readProblem(response)
  } catch {
    return { reason: 'unreachable' }
  }
}

async function readProblem(response: Response): Promise<AuthProblem> {
  const { code, message } = await readBody(response)
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after'))
    return { reason: 'tooMany', ...(seconds > 0 ? { seconds } : {}) }
  }
  const known = Object.entries(problems).find(([name]) => code.startsWith(name))?.[1]
  if (known) return known
  return message === '' ? { reason: 'failed' } : { reason: 'said', message }
}

/** By the beginning of better-auth's own codes. */
const problems: Record<string, AuthProblem> = {
  INVALID_EMAIL_OR_PASSWORD: { reason: 'wrongPassword', field: 'password' },
  USER_ALREADY_EXISTS: { reason: 'hasAccount', field: 'email' },
  PASSWORD_TOO_SHORT: { reason: 'passwordTooShort', field: 'password' },
  PASSWORD_TOO_LONG: { reason: 'passwordTooLong', field: 'password' },
  INVALID_EMAIL: { reason: 'noAddress', field: 'email' },
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
