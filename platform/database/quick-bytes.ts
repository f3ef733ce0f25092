import { type PGlite, types } from '@electric-sql/pglite'

type Query = PGlite['query']

/**
 * The same database, but for how `bytea` is read: the adapter of the database client would parse each byte as a number
 * of its own, and hold up everybody for most of a second over a network's weights.
 */
export function withQuickBytes(pglite: PGlite): PGlite {
  const transaction: PGlite['transaction'] = (act) =>
    pglite.transaction((opened) => act(replaceQuery(opened)))
  return new Proxy(replaceQuery(pglite), {
    get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name)),
  })
}

function replaceQuery<Queried extends { query: Query }>(queried: Queried): Queried {
  const query: Query = (sql, values, options) =>
    queried.query(sql, values, { ...options, parsers: { ...options?.parsers, [types.BYTEA]: readBytes } })
  return new Proxy(queried, {
    get(target, name) {
      if (name === 'query') return query
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** As PostgreSQL writes them: `\x`, and two hexadecimal digits for each. */
const readBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(text.slice(2), 'hex'))
