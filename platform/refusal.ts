/** What a use-case refuses, and the one table of how it is answered over HTTP. */
export const statusOf = {
  'bad-request': 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const

export type RefusalCode = keyof typeof statusOf

/** By these an interface says it in its visitor's language. */
export const refusalKeys = [
  'changedMeanwhile',
  'fields',
  'ended',
  'onlyInstructor',
  'noInstructor',
  'fileErrors',
  'claimed',
  'removed',
  'givesTime',
  'exerciseHandedIn',
  'closedBefore',
  'regradeOpen',
  'nothingOutdated',
  'regradeApplied',
  'regradeDiscarded',
  'regradeWaits',
  'regradeNotApplied',
  'laterRegrade',
  'workNotYours',
  'courseNotYours',
  'notForRole',
  'commentGone',
  'savedGone',
  'savedFull',
  'answered',
] as const

type RefusalKey = (typeof refusalKeys)[number]

interface More {
  fields?: Record<string, string>
  /** Seconds until it is worth trying again. */
  retryAfter?: number
  key?: RefusalKey
  /** What of the sentence is not the same each time. */
  parameters?: Record<string, string | number>
}

/** A person's request cannot be done; the message is one sentence for that person. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode
  readonly fields: More['fields']
  readonly retryAfter: More['retryAfter']
  readonly key: More['key']
  readonly parameters: More['parameters']

  constructor(code: RefusalCode, message: string, { fields, retryAfter, key, parameters }: More = {}) {
    super(message)
    this.code = code
    this.fields = fields
    this.retryAfter = retryAfter
    this.key = key
    this.parameters = parameters
  }
}

/** By its name: the class may have been loaded twice, once by the server and once inside its pages. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'code' in error
}
