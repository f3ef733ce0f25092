/** Replaces somebody's names, addresses and numbers in a text. */
export type Replace = (text: string) => string

/**
 * @param names what somebody is told by; of one letter it is none, for it would be found everywhere
 * @param pseudonym what stands in their place
 */
export function withoutNames(names: readonly string[], pseudonym: string): Replace {
  const told = [...new Set(names.map((name) => name.trim()).filter((name) => [...name].length > 1))]
  // The longest first: an address has a name in it.
  const patterns = told.toSorted((one, other) => other.length - one.length).map(patternOf)
  return (text) => patterns.reduce((left, pattern) => left.replace(pattern, pseudonym), text)
}

/** `Ann` is not in `Anna`; Chinese stands without spaces, so that what is beside a name says nothing. */
const letters = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]`

function patternOf(name: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  // One word alone is a name as it is written only: `Max` is one, `max` is a function.
  const flags = /[\s@]/.test(name) ? 'giu' : 'gu'
  return new RegExp(`(?<!${letters})${escaped}(?!${letters})`, flags)
}

/** What a submission itself printed or threw may stand in a verdict; all else there is the judge's. */
const ownWords: ReadonlySet<string> = new Set(['console', 'message', 'messageParameters'])

/** @param verdict JSON of a verdict */
export function verdictWithoutNames(verdict: string, replace: Replace): string {
  return JSON.stringify(walk(JSON.parse(verdict), false))

  function walk(value: unknown, isOwn: boolean): unknown {
    if (typeof value === 'string') return isOwn ? replace(value) : value
    if (Array.isArray(value)) return value.map((one) => walk(one, isOwn))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, walk(one, isOwn || ownWords.has(key))]),
    )
  }
}
