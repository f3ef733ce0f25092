// What a backup looks like: gzip'd JSON, one object a line. A header, the rows table by table, a trailer.
//
// A row stays the text that PostgreSQL made of it, from one database to the other: no number, time or byte of it ever
// becomes a value of JavaScript's.
import { z } from 'zod'

export const formatVersion = 1

export const headerSchema = z.strictObject({
  receptive: z.literal('backup'),
  format: z.int(),
  /** The last migration that the tables had. */
  migration: z.string(),
  createdAt: z.iso.datetime(),
  /** What signs the sessions, where the installation made it by itself. */
  authSecret: z.string().optional(),
})
export type Header = z.infer<typeof headerSchema>

export const trailerSchema = z.strictObject({
  /** Rows by table, empty tables too. */
  counts: z.record(z.string(), z.int()),
  /** Of all lines before this one. */
  sha256: z.string(),
})
export type Trailer = z.infer<typeof trailerSchema>

export interface Row {
  table: string
  /** A JSON object, as PostgreSQL writes it. */
  json: string
}

export function formatRow({ table, json }: Row): string {
  return `{"table":${JSON.stringify(table)},"row":${json}}`
}

/** @returns undefined where the line is no row */
export function parseOptionalRow(line: string): Row | undefined {
  const [, table, json] = /^\{"table":"([^"\\]+)","row":(\{.*\})\}$/s.exec(line) ?? []
  return table !== undefined && json !== undefined ? { table, json } : undefined
}
