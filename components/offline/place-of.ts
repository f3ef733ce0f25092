export type Place =
  | { kind: 'map' | 'playground' | 'training' | 'elsewhere' }
  | { kind: 'exercise'; slug: string }

/** What the shell shows at a path of this site. */
export function placeOf(path: string): Place {
  if (path === '/') return { kind: 'map' }
  if (path === '/playground') return { kind: 'playground' }
  if (path === '/train') return { kind: 'training' }
  const slug = /^\/exercises\/([a-z0-9-]+)\/?$/.exec(path)?.[1]
  return slug === undefined ? { kind: 'elsewhere' } : { kind: 'exercise', slug }
}
