import { deserialize, serialize } from 'node:v8'
import type { PreparationStore } from '../../grader/judges/index.ts'
import type { Database } from '../database/index.ts'
import { findOptionalPreparation, savePreparation } from './data.ts'

/** Keeps preparations with the database, for every worker and every start, exactly as they were made. */
export function preparationsIn(database: Database): PreparationStore {
  return {
    findOptional: async ({ slug, version }, maker) => {
      const body = await findOptionalPreparation(database, { slug, version, maker })
      return body && deserialize(body)
    },
    save: ({ slug, version }, maker, preparation) =>
      savePreparation(database, { slug, version, maker }, serialize(preparation)),
  }
}
