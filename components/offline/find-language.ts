import { isLanguage, type Language, languages } from '../ui/languages.ts'

const stemOf = (tag: string) => tag.toLowerCase().split('-')[0]

/** What the visitor has chosen, or else the first of their browser's languages that there are texts in, of whatever country. */
export function findLanguage(chosen: string | undefined, wanted: readonly string[]): Language {
  if (chosen !== undefined && isLanguage(chosen)) return chosen
  const spoken = wanted.flatMap((tag) => languages.filter((language) => stemOf(language) === stemOf(tag)))
  return spoken[0] ?? 'en'
}
