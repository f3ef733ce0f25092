import type { Database } from '../../platform/database/index.ts'

/** All rows of all tables, as PostgreSQL writes their columns, by another way than a backup's. */
export async function contentOf({ prisma }: Database): Promise<Record<string, string[]>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations' ORDER BY 1`
  const content: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await prisma.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM "${name}" t ORDER BY t::text COLLATE "C"`,
    )
    content[name] = rows.map(({ row }) => row)
  }
  return content
}
