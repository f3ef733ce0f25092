import { afterAll, beforeAll, describe } from 'vitest'
import { Installation, startWithinMs } from '../../support/installation.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { accessSuite } from './access.ts'
import { accountsSuite } from './accounts.ts'
import { afterwardsSuite } from './afterwards.ts'
import { assignmentsSuite } from './assignments.ts'
import { coursesSuite } from './courses.ts'
import { judgingSuite } from './judging.ts'
import { pagesSuite } from './pages.ts'
import { requestsSuite } from './requests.ts'
import { rostersSuite } from './rosters.ts'
import { solutionsSuite } from './solutions.ts'

/** All that the platform promises to whoever speaks HTTP with it, on one database and one installation. */
export function platformSuite(database: 'embedded' | 'PostgreSQL'): void {
  let postgres: TestPostgres | undefined
  let installation: Installation
  beforeAll(async () => {
    if (database === 'PostgreSQL') postgres = await startPostgres()
    installation = await Installation.start({ databaseUrl: (await postgres?.createDatabase()) ?? '' })
    await installation.ready()
  }, startWithinMs)
  afterAll(async () => {
    await installation?.close()
    await postgres?.close()
  })
  const open = () => installation
  describe('requests', () => requestsSuite(open))
  describe('accounts', () => accountsSuite(open))
  describe('judging', () => judgingSuite(open))
  describe('solutions', () => solutionsSuite(open))
  describe('courses', () => coursesSuite(open))
  describe('rosters', () => rostersSuite(open))
  describe('assignments', () => assignmentsSuite(open))
  // Who may do what does not depend on the database; an administrator is there by himself on one that is embedded.
  if (database === 'embedded') describe('access', () => accessSuite(open))
  describe('pages', () => pagesSuite(open))
  describe('afterwards', () => afterwardsSuite(open))
}
