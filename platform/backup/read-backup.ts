import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { createGunzip } from 'node:zlib'
import { CannotStart } from '../cannot-start.ts'
import {
  formatVersion,
  type Header,
  headerSchema,
  parseOptionalRow,
  type Row,
  type Trailer,
  trailerSchema,
} from './format.ts'
import { linesOf } from './lines.ts'

export interface Backup {
  header: Header
  counts: Record<string, number>
}

/** Reads a backup to its end. @throws CannotStart where it is no whole backup */
export async function verifyBackup(file: string): Promise<Backup> {
  const rows = readBackup(file)
  for (;;) {
    const { done, value } = await rows.next()
    if (done) return value
  }
}

/**
 * The rows of a backup; what it returns is there only once all of it was read and found whole.
 * @throws CannotStart, after rows it may be
 */
export async function* readBackup(file: string): AsyncGenerator<Row, Backup> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new CannotStart(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'it is not there' : error.code}.`,
    )
  })
  const packed = handle.createReadStream()
  const text = createGunzip()
  packed.on('error', (error) => text.destroy(error))
  try {
    return yield* parse(linesOf(packed.pipe(text)), file)
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw damaged(file, error instanceof Error ? error.message : String(error))
  } finally {
    packed.destroy()
  }
}

async function* parse(lines: AsyncGenerator<Buffer>, file: string): AsyncGenerator<Row, Backup> {
  const digest = createHash('sha256')
  const counts: Record<string, number> = {}
  let header: Header | undefined
  let trailer: Trailer | undefined
  for await (const bytes of lines) {
    if (trailer) throw damaged(file, 'something follows its end')
    const line = bytes.toString()
    const row = header && parseOptionalRow(line)
    if (header && !row) trailer = trailerSchema.parse(JSON.parse(line))
    else digest.update(bytes).update('\n')
    header ??= parseHeader(line, file)
    if (!row) continue
    counts[row.table] = (counts[row.table] ?? 0) + 1
    yield row
  }
  if (!header || !trailer) throw damaged(file, 'its end is missing')
  if (digest.digest('hex') !== trailer.sha256) throw damaged(file, 'its checksum is another')
  const filled = Object.entries(trailer.counts).filter(([, count]) => count > 0)
  if (!isDeepStrictEqual(Object.fromEntries(filled), counts)) throw damaged(file, 'rows are missing')
  return { header, counts: trailer.counts }
}

function parseHeader(line: string, file: string): Header {
  let found: unknown
  try {
    found = JSON.parse(line)
  } catch {
    throw new CannotStart(`${file} is no backup of Receptive.`)
  }
  const { format } = (found ?? {}) as { format?: unknown }
  if (typeof format === 'number' && format > formatVersion)
    throw new CannotStart(`${file} was written by a newer version of Receptive: restore it with that one.`)
  const header = headerSchema.safeParse(found)
  if (!header.success) throw new CannotStart(`${file} is no backup of Receptive.`)
  return header.data
}

function damaged(file: string, how: string): CannotStart {
  return new CannotStart(`${file} is damaged or was cut off (${how}): nothing of it was restored.`)
}
