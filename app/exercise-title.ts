import { runtime } from '../platform/runtime.ts'

/** Of an exercise; its slug, where it is no more. */
export const titleOf = (slug: string): string => runtime().shelf.findOptional(slug)?.title ?? slug

/** Of a mistake of an exercise; its name, where it is no more. */
export const mistakeTitleOf = (slug: string, mistake: string): string =>
  runtime().shelf.mistakeTitles(slug).get(mistake) ?? mistake
