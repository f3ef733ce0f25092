import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterAll, expect, test } from 'vitest'
import { PrismaClient } from '../../prisma/client/client.ts'
import { withQuickBytes } from './quick-bytes.ts'

const pglite = await PGlite.create()
const prisma = new PrismaClient({ adapter: new PrismaPGlite(withQuickBytes(pglite)) })
afterAll(async () => {
  await prisma.$disconnect()
  await pglite.close()
})

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)

test.each([
  ['every byte', all],
  ['none', new Uint8Array(0)],
])('%s is read as it was written, within a transaction too', async (_, bytes) => {
  const read = (client: Pick<PrismaClient, '$queryRaw'>) =>
    client.$queryRaw<
      { bytes: Uint8Array; nothing: null }[]
    >`SELECT ${bytes}::bytea AS bytes, NULL::bytea AS nothing`
  for (const rows of [await read(prisma), await prisma.$transaction(read)])
    expect(rows).toEqual([{ bytes, nothing: null }])
})

test('as many as a network’s weights have are read', async () => {
  const size = 8 * 1024 * 1024
  const [row] = await prisma.$queryRaw<
    { bytes: Uint8Array }[]
  >`SELECT decode(repeat('ab', ${size}::int), 'hex') AS bytes`
  expect(row?.bytes).toHaveLength(size)
  expect(row?.bytes.every((byte) => byte === 0xab)).toBe(true)
})
