import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { notOurs } from './migrate.ts'
import { listForEngine, readMigrations, schemaFile } from './migration-files.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** The SQL that leads from the migrations to the schema; undefined where they agree. */
export async function findOptionalDrift(): Promise<string | undefined> {
  const pglite = await PGlite.create()
  try {
    const { stdout } = await withSchemaEngine(new PrismaPGlite(pglite), (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...listForEngine(readMigrations()) },
        to: {
          tag: 'schemaDatamodel',
          files: [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }],
        },
        script: true,
        exitCode: null,
        filters: notOurs,
      }),
    )
    return stdout?.includes(';') ? stdout : undefined
  } finally {
    await pglite.close()
  }
}
