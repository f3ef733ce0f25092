import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Database } from '../database/index.ts'
import { type Environment, secretFile } from '../environment.ts'
import { keepSetting } from './data.ts'

/** GRADER_SEED: the environment's, else one that is made once and kept with the database. */
export async function findSeed(database: Database, { seed }: Environment): Promise<string> {
  return seed ?? keepSetting(database, 'grader-seed', makeSecret)
}

/** AUTH_SECRET: the environment's, else one that is made once and kept beside the embedded database. */
export function findAuthSecret({ authSecret, dataDir }: Environment): string {
  if (authSecret !== undefined) return authSecret
  const file = secretFile(dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, makeSecret(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}

const makeSecret = () => randomBytes(32).toString('base64url')
