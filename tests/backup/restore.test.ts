// The state of an installation goes through a file, from each database into each.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restoreBackup } from '../../platform/backup/restore-backup.ts'
import { writeBackup } from '../../platform/backup/write-backup.ts'
import { type Database, openDatabase } from '../../platform/database/index.ts'
import { readEnvironment } from '../../platform/environment.ts'
import { root } from '../support/judge.ts'
import { openNewDatabase } from '../support/new-database.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { makeFolder } from '../support/temporary-folder.ts'
import { contentOf } from './content.ts'
import { fill } from './fill.ts'

type Kind = 'embedded' | 'PostgreSQL'
const now = new Date('2026-02-03T04:05:06.789Z')
const secretOfTests = 'a secret of the tests that is long enough'

let postgres: TestPostgres
let folder: string
let sources: Record<Kind, Source>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'receptive-backup-'))
  postgres = await startPostgres()
  sources = { embedded: await makeSource('embedded'), PostgreSQL: await makeSource('PostgreSQL') }
})
afterAll(async () => {
  await postgres?.close()
  rmSync(folder, { recursive: true })
})

/** A backup of a filled installation, and what it had. */
interface Source {
  file: string
  content: Record<string, string[]>
}

function makeSource(kind: Kind): Promise<Source> {
  return withInstallation(kind, async (installation) => {
    await fill(installation.database)
    const file = join(folder, kind)
    await writeBackup(installation, file, now)
    return { file, content: await contentOf(installation.database) }
  })
}

interface Opened {
  database: Database
  environment: ReturnType<typeof readEnvironment>
}

async function withInstallation<Result>(
  kind: Kind,
  use: (installation: Opened) => Promise<Result>,
): Promise<Result> {
  const databaseUrl =
    kind === 'PostgreSQL' ? `${await postgres.createDatabase()}?application_name=receptive-restore` : ''
  const set = databaseUrl ? { DATABASE_URL: databaseUrl, AUTH_SECRET: secretOfTests } : {}
  const environment = readEnvironment({ DATA_DIR: mkdtempSync(join(folder, 'data-')), ...set }, root)
  const database = await openNewDatabase(environment)
  try {
    return await use({ database, environment })
  } finally {
    await database.close()
  }
}

const kinds: Kind[] = ['embedded', 'PostgreSQL']
const ways = kinds.flatMap((from) => kinds.map((to) => ({ from, to })))

describe.each(ways)('from $from into $to', ({ from, to }) => {
  test('every row of every table comes back as it was', async () => {
    const { file, content } = sources[from]
    expect(Object.values(content).map((rows) => rows.length)).not.toContain(0)
    await withInstallation(to, async (installation) => {
      await restoreBackup(installation, file)
      expect(await contentOf(installation.database)).toEqual(content)
    })
  })
})

describe.each(kinds)('into %s', (kind) => {
  test('what a first start left there gives way, jobs included', async () => {
    const { file, content } = sources.embedded
    await withInstallation(kind, async (installation) => {
      const { prisma } = installation.database
      await prisma.setting.create({ data: { name: 'grader-seed', value: 'another' } })
      await prisma.$executeRawUnsafe('CREATE SCHEMA queue')
      await prisma.$executeRawUnsafe('CREATE TABLE queue.job ()')
      await restoreBackup(installation, file)
      expect(await contentOf(installation.database)).toEqual(content)
      expect(await prisma.$queryRaw`SELECT 1 FROM pg_namespace WHERE nspname = 'queue'`).toEqual([])
    })
  })

  test('an installation that people use refuses, and keeps what it has', async () => {
    const { file } = sources.embedded
    await withInstallation(kind, async (installation) => {
      await fill(installation.database, 1)
      const before = await contentOf(installation.database)
      await expect(restoreBackup(installation, file)).rejects.toThrow(
        'is in use (1 people, 1 submissions) and stays as it is',
      )
      expect(await contentOf(installation.database)).toEqual(before)
    })
  })

  test('a row that the database refuses takes all others back', async () => {
    const file = copyOfBackup()
    forge(file, (lines) => lines.map((line) => line.replace('"learner"', '"emperor"')))
    await withInstallation(kind, async (installation) => {
      const before = await contentOf(installation.database)
      await expect(restoreBackup(installation, file)).rejects.toThrow('emperor')
      expect(await contentOf(installation.database)).toEqual(before)
    })
  })
})

test('more rows than are read at once come back, each once', async () => {
  const file = join(makeFolder(), 'backup')
  const content = await withInstallation('PostgreSQL', async (installation) => {
    await installation.database.prisma.$executeRaw`
      INSERT INTO "user" (id, name, email) SELECT n, 'n', n || '@example.edu' FROM generate_series(1, 1100) n`
    await writeBackup(installation, file, now)
    return contentOf(installation.database)
  })
  expect(content.user).toHaveLength(1_100)
  await withInstallation('PostgreSQL', async (installation) => {
    await restoreBackup(installation, file)
    expect(await contentOf(installation.database)).toEqual(content)
  })
})

test('a backup is one moment: what is written while it is made is not in it', async () => {
  const file = join(makeFolder(), 'backup')
  await withInstallation('PostgreSQL', async ({ database, environment }) => {
    await fill(database, 1)
    const before = await contentOf(database)
    const { prisma } = database
    const meanwhile = new Proxy(prisma, {
      get: (target, name) =>
        name === '$transaction'
          ? (read: (connection: unknown) => unknown, options: object) =>
              prisma.$transaction(async (connection) => {
                await connection.$queryRaw`SELECT 1`
                await prisma.user.create({ data: { id: 'late', name: 'late', email: 'late@example.edu' } })
                return read(connection)
              }, options)
          : Reflect.get(target, name),
    })
    await writeBackup({ database: { ...database, prisma: meanwhile }, environment }, file, now)
    expect(await prisma.user.count()).toBe(2)
    await withInstallation('PostgreSQL', async (installation) => {
      await restoreBackup(installation, file)
      expect(await contentOf(installation.database)).toEqual(before)
    })
  })
})

test('a database that others have open refuses', async () => {
  const { file } = sources.embedded
  await withInstallation('PostgreSQL', async (installation) => {
    const { databaseUrl } = installation.environment
    const other = await openDatabase({
      databaseUrl: databaseUrl.replace('receptive-restore', 'web'),
      dataDir: '',
    })
    try {
      await other.prisma.$queryRaw`SELECT 1`
      await expect(restoreBackup(installation, file)).rejects.toThrow('stop every web process and worker')
    } finally {
      await other.close()
    }
  })
})

test('no table counts by a sequence, whose state a backup would not hold', async () => {
  await withInstallation('PostgreSQL', async ({ database }) => {
    expect(await database.prisma.$queryRaw`SELECT relname::text FROM pg_class WHERE relkind = 'S'`).toEqual(
      [],
    )
  })
})

describe('a file that is not whole', () => {
  const faults: [string, (file: string) => void, string][] = [
    ['is not there', (file) => rmSync(file), 'it is not there'],
    [
      'is something else',
      (file) => writeFileSync(file, 'a letter'),
      'damaged or was cut off (incorrect header',
    ],
    ['is empty', (file) => writeFileSync(file, ''), 'damaged or was cut off'],
    ['is another gzip', (file) => writeFileSync(file, gzipSync('a letter\n')), 'is no backup of Receptive'],
    [
      'is cut off',
      (file) => writeFileSync(file, readFileSync(file).subarray(0, -20)),
      'unexpected end of file',
    ],
    ['has a changed byte', (file) => damage(file), 'damaged or was cut off'],
    ['lacks its end', (file) => repack(file, (lines) => lines.slice(0, -1)), 'its end is missing'],
    ['lacks a row', (file) => repack(file, (lines) => lines.toSpliced(3, 1)), 'its checksum is another'],
    ['has a changed row', (file) => repack(file, (lines) => lines.map(rename)), 'its checksum is another'],
    [
      'lacks a row that its end counts',
      (file) => forge(file, (lines) => lines.toSpliced(3, 1)),
      'rows are missing',
    ],
    [
      'goes on after its end',
      (file) => repack(file, (lines) => [...lines, '{}']),
      'something follows its end',
    ],
    [
      'has a newer format',
      (file) => forge(file, (lines) => lines.map((line) => line.replace('"format":1', '"format":2'))),
      'written by a newer version',
    ],
    [
      'knows a later migration',
      (file) =>
        forge(file, (lines) => lines.map((line) => line.replace(/"migration":"\d/, '"migration":"9'))),
      'update this one first',
    ],
    [
      'knows earlier migrations only',
      (file) =>
        forge(file, (lines) => lines.map((line) => line.replace(/"migration":"\d/, '"migration":"1'))),
      'restore it with that version',
    ],
  ]
  test.each(faults)('%s: one sentence, and nothing is written', async (_, spoil, sentence) => {
    const file = copyOfBackup()
    spoil(file)
    await withInstallation('PostgreSQL', async (installation) => {
      const before = await contentOf(installation.database)
      const error = await restoreBackup(installation, file).catch((thrown: Error) => thrown)
      expect(error).toMatchObject({ name: 'CannotStart', message: expect.stringContaining(sentence) })
      expect(await contentOf(installation.database)).toEqual(before)
    })
  })
})

test('a backup overwrites nothing, leaves nothing half-written, and only its owner may read it', async () => {
  const folder = makeFolder({ 'there-already': 'precious' })
  const write = (name: string) =>
    withInstallation('PostgreSQL', (installation) => writeBackup(installation, join(folder, name), now))
  await expect(write('there-already')).rejects.toThrow('is there already')
  expect(readFileSync(join(folder, 'there-already'), 'utf8')).toBe('precious')
  await expect(write('missing/folder')).rejects.toThrow('there is no such folder')
  await write('new')
  expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o600)
  writeFileSync(join(folder, 'other.partial'), 'of another backup')
  await expect(write('other')).rejects.toThrow('another backup writes it')
  expect(readFileSync(join(folder, 'other.partial'), 'utf8')).toBe('of another backup')
})

function copyOfBackup(): string {
  const file = join(makeFolder(), 'backup')
  copyFileSync(sources.embedded.file, file)
  return file
}

function damage(file: string): void {
  const bytes = readFileSync(file)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

const rename = (line: string) => line.replace('person-1', 'person-9')

/** Changes the lines and leaves the checksum as it is. */
function repack(file: string, change: (lines: string[]) => string[]): void {
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').slice(0, -1)
  writeFileSync(file, gzipSync(`${change(lines).join('\n')}\n`))
}

/** Changes the lines before the last, and makes the checksum right. */
function forge(file: string, change: (lines: string[]) => string[]): void {
  repack(file, (lines) => {
    const changed = change(lines.slice(0, -1))
    const sha256 = createHash('sha256')
      .update(`${changed.join('\n')}\n`)
      .digest('hex')
    return [...changed, JSON.stringify({ ...JSON.parse(lines.at(-1) ?? ''), sha256 })]
  })
}
