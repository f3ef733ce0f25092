import { type PGlite, types } from '@electric-sql/pglite'

type Query = PGlite['query']

/**
 * The same database, but for how `bytea` is read: the adapter of the database client would parse each byte as a number
 * of its own, and hold up everybody for most of a second over a network's weights.
 */
export function withQuickBytes(pglite: PGlite): PGlite {
  return override(pglite, {
    query: quickQuery(pglite),
    transaction: (act) =>
      pglite.transaction((opened) => act(override(opened, { query: quickQuery(opened) }))),
  })
}

const quickQuery =
  (queried: { query: Query }): Query =>
  (sql, values, options) =>
    queried.query(sql, values, { ...options, parsers: { ...options?.parsers, [types.BYTEA]: readBytes } })

function override<Target extends object>(target: Target, methods: Partial<Target>): Target {
  return new Proxy(target, {
    get(_, name) {
      if (Object.hasOwn(methods, name)) return Reflect.get(methods, name)
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** As PostgreSQL writes them: `\x`, and two hexadecimal digits for each. */
const readBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(text.slice(2), 'hex'))
