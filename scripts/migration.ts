// `npm run migration -- <name>`: writes the migration that leads from prisma/migrations to prisma/schema.prisma.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findOptionalDrift } from '../platform/database/drift.ts'
import { migrationsFolder } from '../platform/database/migration-files.ts'
import { runCommand, UsageError } from './run-command.ts'

async function migration([name]: string[]): Promise<number> {
  if (!name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new UsageError('Usage: npm run migration -- <name-in-kebab-case>\n')
  const sql = await findOptionalDrift()
  if (!sql) {
    process.stdout.write('prisma/migrations already leads to prisma/schema.prisma.\n')
    return 0
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  process.stdout.write(`Wrote ${folder}: read it before you commit it.\n`)
  return 0
}

process.exitCode = await runCommand(() => migration(process.argv.slice(2)))
