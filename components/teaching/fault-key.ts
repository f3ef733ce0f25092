/** What the server says of a field, in English, by the key of what this page says instead. */
const keys = {
  'is missing': 'missing',
  'has characters that are not seen': 'unseen',
  'is no time with its offset, such as 2026-10-01T22:00:00Z': 'noTime',
  'has more than two decimals': 'decimals',
  'there is none': 'none',
  'is not after it opens': 'notAfterOpening',
  'is before it is due': 'beforeDue',
  'or a closing time is wanted': 'oneTime',
  'is before something that was handed in': 'beforeHandedIn',
} as const

/** What the schemas say by themselves. */
const patterns = [
  [/^Invalid input: expected int/, 'wholeNumber'],
  [/^(Invalid input: expected number|Too (big|small): expected number)/, 'number'],
  [/^has at most \d+ characters$/, 'tooLong'],
] as const

type FaultKey = (typeof keys)[keyof typeof keys] | (typeof patterns)[number][1] | 'otherwise'

/** @returns `otherwise` for what is said as it came */
export function faultKeyOf(message: string): FaultKey {
  if (Object.hasOwn(keys, message)) return keys[message as keyof typeof keys]
  return patterns.find(([pattern]) => pattern.test(message))?.[1] ?? 'otherwise'
}
