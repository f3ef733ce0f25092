import type { Environment } from '../../platform/environment.ts'

export function announce({ baseUrl, databaseUrl, dataDir }: Environment): void {
  const where = databaseUrl === '' ? `embedded, in ${dataDir}` : `at ${new URL(databaseUrl).host}`
  process.stdout.write(`\n  Receptive is ready: ${baseUrl}\n  database: ${where}\n\n`)
}
