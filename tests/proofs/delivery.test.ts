import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliver } from '../support/delivery.ts'
import { Installation, startWithinMs } from '../support/installation.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

describe.each(['embedded', 'PostgreSQL'])('%s', (database) => {
  let postgres: TestPostgres | undefined
  let installation: Installation
  beforeAll(async () => {
    if (database === 'PostgreSQL') postgres = await startPostgres()
    const databaseUrl = (await postgres?.createDatabase()) ?? ''
    installation = await Installation.start({ databaseUrl, workers: 2 })
  }, startWithinMs)
  afterAll(async () => {
    await installation?.close()
    await postgres?.close()
  })

  test('whatever is killed, what was acknowledged is judged once, and no cell is left', {
    timeout: 240_000,
  }, async () => {
    const seed = String(randomInt(2 ** 31))
    const { acknowledged, killed, broken } = await deliver(installation, { submissions: 24, kills: 3, seed })
    expect({ seed, killed, broken, acknowledged }).toEqual({ seed, killed, broken: [], acknowledged: 24 })
  })
})
