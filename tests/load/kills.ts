import { deliver } from '../support/delivery.ts'
import { Installation } from '../support/installation.ts'
import { startPostgres } from '../support/postgres.ts'
import { atMost, type Line, plain } from './measure.ts'

const dose = { submissions: 300, kills: 60 }

/** Kills processes at random while submissions flow, embedded and on PostgreSQL with two workers. */
export async function measureKills(seed: string): Promise<Line[]> {
  const embedded = await killAll('embedded', await Installation.start(), seed)
  const postgres = await startPostgres()
  try {
    const databaseUrl = await postgres.createDatabase()
    return [
      ...embedded,
      ...(await killAll('PostgreSQL', await Installation.start({ databaseUrl, workers: 2 }), seed)),
    ]
  } finally {
    await postgres.close()
  }
}

async function killAll(name: string, installation: Installation, seed: string): Promise<Line[]> {
  try {
    await installation.ready()
    const { acknowledged, killed, broken } = await deliver(installation, { ...dose, seed })
    for (const sentence of broken) process.stderr.write(`${sentence}\n`)
    return [
      plain(`${name}: acknowledged, kills`, `${acknowledged}, ${killed.length}`),
      atMost(`${name}: not exactly one right verdict`, broken.length, 0, ''),
    ]
  } finally {
    await installation.close()
  }
}
